/** Long enough for the browser to have taken the file. */
const SAVING_MS = 10_000;

/** Lets the browser save `file` under `name`, as if a link to it had been followed. */
export function download(document: Document, name: string, file: Blob): void {
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, SAVING_MS);
}
