import { writeZip, type ZipEntry } from '../zip/write-zip.js'
import type { XlsxProperties, XlsxSheet } from './cell.js'
import { type OpenRows, sheetXml } from './sheet.js'
import { uniqueSheetName } from './sheet-name.js'
import { XlsxStyles } from './styles.js'
import { xml_head, xmlText } from './xml.js'

/**
 * Writes a workbook (ECMA-376, Office Open XML) as a stream in constant memory: rows are asked for as the bytes are taken.
 * Rows that no longer fit on a sheet go on to a further one with the same heading.
 */
export function writeXlsx(sheets: readonly XlsxSheet[], properties: XlsxProperties): AsyncGenerator<Buffer> {
  return writeZip(parts(sheets, properties), properties.created_at)
}

async function* parts(sheets: readonly XlsxSheet[], properties: XlsxProperties): AsyncGenerator<ZipEntry> {
  const styles = new XlsxStyles()
  const names: string[] = []
  for (const { rows: source, ...sheet } of sheets) {
    const rows: OpenRows = { iterator: source[Symbol.asyncIterator](), ended: false }
    try {
      while (!rows.ended) {
        names.push(uniqueSheetName(sheet.name, names))
        yield { path: `xl/worksheets/sheet${names.length}.xml`, bytes: sheetXml(sheet, rows, styles) }
      }
    } finally {
      await rows.iterator.return?.()
    }
  }
  yield part('xl/styles.xml', styles.xml())
  yield part('xl/workbook.xml', workbook(names))
  yield part('xl/_rels/workbook.xml.rels', workbookRelations(names))
  yield part('docProps/core.xml', core(properties))
  yield part('_rels/.rels', relations)
  yield part('[Content_Types].xml', contentTypes(names))
}

const part = (path: string, text: string): ZipEntry => ({
  path,
  bytes: (async function* () {
    yield Buffer.from(xml_head + text)
  })(),
})

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packages = 'http://schemas.openxmlformats.org/package/2006'
const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

const workbook = (names: readonly string[]): string =>
  `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${office}"><sheets>${names
    .map((name, position) => `<sheet name="${xmlText(name)}" sheetId="${position + 1}" r:id="rId${position + 1}"/>`)
    .join('')}</sheets></workbook>`

const workbookRelations = (names: readonly string[]): string =>
  `<Relationships xmlns="${packages}/relationships">${names
    .map(
      (_, position) =>
        `<Relationship Id="rId${position + 1}" Type="${office}/worksheet" Target="worksheets/sheet${position + 1}.xml"/>`,
    )
    .join('')}<Relationship Id="rId${names.length + 1}" Type="${office}/styles" Target="styles.xml"/></Relationships>`

const relations = `<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/><Relationship Id="rId2" Type="${packages}/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`

const contentTypes = (names: readonly string[]): string =>
  `<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${types}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${types}.styles+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>${names
    .map(
      (_, position) =>
        `<Override PartName="/xl/worksheets/sheet${position + 1}.xml" ContentType="${types}.worksheet+xml"/>`,
    )
    .join('')}</Types>`

const core = ({ title, author, created_at }: XlsxProperties): string =>
  `<cp:coreProperties xmlns:cp="${packages}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${xmlText(title)}</dc:title><dc:creator>${xmlText(author)}</dc:creator><dcterms:created xsi:type="dcterms:W3CDTF">${created_at.toISOString()}</dcterms:created></cp:coreProperties>`
