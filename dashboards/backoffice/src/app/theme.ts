import { type CSSVariablesResolver, createTheme, type MantineColorsTuple } from '@mantine/core'

/** The one accent: petrol, far enough from the five colours that carry meaning. */
const petrol: MantineColorsTuple = [
  '#eef6f7',
  '#dbeaed',
  '#b3d4da',
  '#88bdc6',
  '#62a7b3',
  '#46929f',
  '#2f7d8b',
  '#216876',
  '#1a5560',
  '#12424b',
]

/** Neutral, a little warm in light, a little cool in dark; thin rules come from the same scale. */
const gray: MantineColorsTuple = [
  '#fafaf9',
  '#f4f4f2',
  '#eaeae7',
  '#dededa',
  '#c8c8c3',
  '#8d918f',
  '#666b6a',
  '#4a4f4f',
  '#323637',
  '#1d2021',
]

const dark: MantineColorsTuple = [
  '#d9dcde',
  '#b9bec2',
  '#9aa1a6',
  '#6f767b',
  '#454b50',
  '#343a3e',
  '#262b2e',
  '#181b1d',
  '#131517',
  '#0d0f10',
]

/** Dense and calm: 14 px text, small radii, no shadows on the page. */
export const theme = createTheme({
  colors: { petrol, gray, dark },
  primaryColor: 'petrol',
  primaryShade: 7,
  autoContrast: true,
  luminanceThreshold: 0.32,
  black: '#1d2021',
  fontFamily: 'Inter, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Liberation Sans", sans-serif',
  fontFamilyMonospace: 'ui-monospace, "SF Mono", Menlo, Consolas, "Liberation Mono", monospace',
  fontSizes: { xs: '0.75rem', sm: '0.8125rem', md: '0.875rem', lg: '1rem', xl: '1.25rem' },
  spacing: { xs: '0.375rem', sm: '0.625rem', md: '1rem', lg: '1.5rem', xl: '2.25rem' },
  // Labels and buttons are told by their place; weight is kept for figures and headings.
  fontWeights: { regular: '400', medium: '500', bold: '600' },
  defaultRadius: 'sm',
  radius: { xs: '2px', sm: '4px', md: '6px', lg: '8px', xl: '12px' },
  headings: {
    fontWeight: '600',
    sizes: {
      h1: { fontSize: '1.375rem', lineHeight: '1.25' },
      h2: { fontSize: '1rem', lineHeight: '1.35' },
      h3: { fontSize: '0.875rem', lineHeight: '1.4' },
    },
  },
  respectReducedMotion: true,
  cursorType: 'pointer',
  components: {
    Button: { defaultProps: { size: 'sm' } },
    TextInput: { defaultProps: { size: 'sm' } },
    PasswordInput: { defaultProps: { size: 'sm' } },
    Select: { defaultProps: { size: 'sm', comboboxProps: { shadow: 'md' } } },
    // A placeholder for the first focus would be a child that a menu may not have.
    Menu: { defaultProps: { shadow: 'md', position: 'bottom-end', withInitialFocusPlaceholder: false } },
    DatePicker: { defaultProps: { hideOutsideDates: true } },
    DateInput: { defaultProps: { hideOutsideDates: true } },
    Popover: { defaultProps: { shadow: 'md' } },
    Table: { defaultProps: { fz: 'sm', verticalSpacing: 6, horizontalSpacing: 10 } },
    Tooltip: { defaultProps: { openDelay: 250, events: { hover: true, focus: true, touch: true } } },
  },
})

/** Mantine's own dimmed text and placeholders are too pale for 4.5:1; these pass on the ground of each scheme. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-body': '#ffffff',
    '--mantine-color-dimmed': '#5d6362',
    '--mantine-color-placeholder': '#6b7170',
    '--mantine-color-default-border': '#d3d3cf',
    '--mantine-color-error': '#b3261e',
    '--mantine-color-anchor': '#1a5f6c',
  },
  dark: {
    '--mantine-color-body': '#181b1d',
    '--mantine-color-dimmed': '#a0a7ac',
    '--mantine-color-placeholder': '#8d959a',
    '--mantine-color-default-border': '#3a4044',
    '--mantine-color-error': '#ff8a80',
    '--mantine-color-anchor': '#7cc0cb',
  },
})
