import { TextInput, type TextInputProps } from '@mantine/core'

/** The six digits of an authenticator app: numeric keys on a phone, proposed by whoever keeps them, focused at once. */
export function CodeInput(props: TextInputProps) {
  return (
    <TextInput
      inputMode="numeric"
      autoComplete="one-time-code"
      maxLength={12}
      // oxlint-disable-next-line jsx-a11y/no-autofocus -- it is what the step is for
      autoFocus
      styles={{ input: { fontVariantNumeric: 'tabular-nums', letterSpacing: '0.15em' } }}
      {...props}
    />
  )
}
