/** Pixels of a picture for each of its own. */
const SCALE = 2;

/** Shows the links that save a picture as PNG: the SVG of the same picture, painted here. */
export function savePictures(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>("a.png[data-png]")) {
    link.hidden = false;
    link.addEventListener("click", (event) => {
      event.preventDefault();
      save(link.dataset.png ?? "", `${link.dataset.name ?? "picture"}.png`).catch(() => {
        location.href = link.href;
      });
    });
  }
}

async function save(href: string, name: string): Promise<void> {
  const set = document.documentElement.dataset.theme;
  const isDark = set ? set === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
  const reply = await fetch(`${href}?theme=${isDark ? "dark" : "light"}&lang=${document.documentElement.lang}`);
  if (!reply.ok) throw new Error(String(reply.status));
  const source = URL.createObjectURL(new Blob([await reply.text()], { type: "image/svg+xml" }));
  try {
    const image = new Image();
    image.src = source;
    await image.decode();
    const canvas = document.createElement("canvas");
    canvas.width = image.naturalWidth * SCALE;
    canvas.height = image.naturalHeight * SCALE;
    canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/png"));
    if (blob) saveBlob(blob, name);
  } finally {
    URL.revokeObjectURL(source);
  }
}

export function saveBlob(blob: Blob, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
