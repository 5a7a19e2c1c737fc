import { fileURLToPath } from 'node:url'
import pdfmake from 'pdfmake'

const fontFile = (name: string): string => fileURLToPath(import.meta.resolve(`pdfmake/fonts/Roboto/Roboto-${name}.ttf`))

pdfmake.setFonts({
  Roboto: {
    normal: fontFile('Regular'),
    bold: fontFile('Medium'),
    italics: fontFile('Italic'),
    bolditalics: fontFile('MediumItalic'),
  },
})
// Nothing in a document may name a file or an address: only the fonts above are read.
const font_folder = fontFile('Regular').replace(/Roboto-Regular\.ttf$/u, '')
pdfmake.setLocalAccessPolicy((path) => path.startsWith(font_folder))
pdfmake.setUrlAccessPolicy(() => false)

/** What lays out every PDF of the product, with its fonts and with nothing else within its reach. */
export const pdfMaker = pdfmake
