/** Fetches a file as a click on its link would, so that the browser saves it under the name that the server gives. */
export function download(url: string): void {
  const link = document.createElement('a')
  link.href = url
  link.download = ''
  document.body.append(link)
  link.click()
  link.remove()
}
