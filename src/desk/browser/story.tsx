import { render } from "preact";
import { NoteForm } from "./note-form.tsx";

for (const link of document.querySelectorAll<HTMLAnchorElement>("a[data-copy]")) {
  link.addEventListener("click", (event) => {
    if (!navigator.clipboard) return;
    event.preventDefault();
    copy(link).catch(() => {
      location.href = link.href;
    });
  });
}

async function copy(link: HTMLAnchorElement): Promise<void> {
  const reply = await fetch(link.dataset.copy ?? "");
  if (!reply.ok) throw new Error(String(reply.status));
  await navigator.clipboard.writeText(await reply.text());
  const text = link.textContent;
  link.textContent = link.dataset.done ?? "";
  link.setAttribute("role", "status");
  setTimeout(() => {
    link.textContent = text;
    link.removeAttribute("role");
  }, 1500);
}

for (const button of document.querySelectorAll<HTMLButtonElement>("button[data-remove]")) {
  button.addEventListener("click", async () => {
    const form = document.getElementById("note-form");
    const { market, session } = form?.dataset ?? {};
    const reply = await fetch(`/api/v1/sessions/${market}/${session}/notes/${button.dataset.remove}`, {
      method: "DELETE",
    });
    if (reply.ok) location.reload();
  });
}

const place = document.getElementById("note-form");
if (place) {
  const { market = "", session = "", words = "{}" } = place.dataset;
  render(<NoteForm market={market} session={session} words={JSON.parse(words)} />, place);
}
