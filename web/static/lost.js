// Says in view that no answer came, and puts back what was changed for it: the page shows what its
// results are of. It goes away with the next answer.

const box = () => document.getElementById("lost");

/** What the results are not of is not shown as set. Words stay, for another try. */
function putBack() {
  for (const control of document.getElementById("search")?.elements ?? []) {
    if (control.type === "checkbox") {
      control.checked = control.defaultChecked;
    } else if (control.matches("select")) {
      [...control.options].forEach((option) => (option.selected = option.defaultSelected));
    } else if (control.id === "from" || control.id === "to") {
      control.value = control.defaultValue;
    }
  }
  document.dispatchEvent(new Event("parley:back"));
}

/** What the server says of itself, in the words of a page of errors. */
function title(answer) {
  const page = new DOMParser().parseFromString(answer ?? "", "text/html");
  return page.querySelector(".failed #count")?.textContent;
}

/** Tells that nothing came; the body of an answer that says why may be given. */
export function lost(answer) {
  putBack();
  if (box()) {
    answered();
    box().querySelector("p").textContent = title(answer) ?? document.body.dataset.lost;
    box().showPopover(); // above a tray that is open, too
  }
}

/** Takes the message away. */
export function answered() {
  if (box()?.matches(":popover-open")) {
    box().querySelector("p").textContent = "";
    box().hidePopover();
  }
}

/** As fetch; null where no answer came, which is told. */
export async function ask(address, request) {
  try {
    const answer = await fetch(address, { ...request, signal: AbortSignal.timeout(30_000) });
    if (answer.status < 500) {
      answered();
      return answer;
    }
    lost(await answer.text());
  } catch {
    lost();
  }
  return null;
}

document.addEventListener("htmx:afterSwap", answered);
document.addEventListener("htmx:historyRestore", answered);
document.addEventListener("htmx:sendError", () => lost());
document.addEventListener("htmx:timeout", () => lost());
document.addEventListener("htmx:responseError", ({ detail }) => {
  if (detail.xhr.status >= 500) {
    lost(detail.xhr.responseText);
  }
});
document.addEventListener("htmx:historyCacheMissLoadError", () => lost());
