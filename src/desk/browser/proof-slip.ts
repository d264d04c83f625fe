/** A figure's proof in a slip at the side: the page stays where it is. Without script the links lead to pages. */
let slip: HTMLDialogElement | undefined;
let from: HTMLElement | undefined;

export function followProofs(): void {
  document.addEventListener("click", (event) => {
    const link = (event.target as Element | null)?.closest<HTMLAnchorElement>("a.proof[data-fact]");
    if (!link || event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    open(link);
  });
}

async function open(link: HTMLAnchorElement): Promise<void> {
  const fact = link.dataset.fact ?? "";
  let reply: Response;
  try {
    reply = await fetch(`/proof/slip?fact=${encodeURIComponent(fact)}`, { headers: { accept: "text/html" } });
  } catch {
    location.href = link.href;
    return;
  }
  if (!reply.ok) {
    location.href = link.href;
    return;
  }
  const text = await reply.text();
  const dialog = slip ?? made();
  if (!dialog.contains(link)) from = link;
  const body = dialog.querySelector(".slip-body");
  // Markup of our own server, in which everything foreign is escaped.
  if (body) body.innerHTML = text;
  const heading = dialog.querySelector("h2");
  if (heading) {
    heading.id = "slip-title";
    dialog.setAttribute("aria-labelledby", "slip-title");
  }
  if (!dialog.open) dialog.show();
  dialog.scrollTop = 0;
  dialog.querySelector<HTMLButtonElement>("button")?.focus();
  for (const lit of document.querySelectorAll(".lit")) lit.classList.remove("lit");
  from?.classList.add("lit");
}

function made(): HTMLDialogElement {
  const dialog = document.createElement("dialog");
  dialog.className = "slip";
  const close = document.createElement("button");
  close.type = "button";
  close.className = "close";
  close.textContent = "\u00d7";
  close.setAttribute("aria-label", document.documentElement.lang === "ko" ? "닫기" : "Close");
  const body = document.createElement("div");
  body.className = "slip-body";
  dialog.append(close, body);
  document.body.append(dialog);
  const leave = () => dialog.close();
  close.addEventListener("click", leave);
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && dialog.open) leave();
  });
  dialog.addEventListener("close", () => {
    from?.classList.remove("lit");
    from?.focus();
  });
  slip = dialog;
  return dialog;
}
