import JSZip from 'jszip'

/** The text files of an EPUB by path. */
export async function textsOf(bytes: Uint8Array): Promise<ReadonlyMap<string, string>> {
  const zip = await JSZip.loadAsync(bytes)
  const entries = Object.values(zip.files).filter((file) => /\.(xhtml|opf|xml|css|txt)$|^mimetype$/.test(file.name))
  return new Map(await Promise.all(entries.map(async (file) => [file.name, await file.async('string')] as const)))
}
