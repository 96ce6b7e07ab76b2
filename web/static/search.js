// Makes the search page answer at once. Without it the page works by its form and its links.

const byId = (id) => document.getElementById(id);
const announce = (text) => {
  byId("announce").textContent = text;
};

// A tick, an order or a page size is a search.
document.addEventListener("change", ({ target }) => {
  if (target.matches('input[type="checkbox"][form="search"], select[form="search"]')) {
    target.form.requestSubmit();
  }
});

document.addEventListener("click", async (event) => {
  const link = event.target.closest("#copy");
  if (link) {
    event.preventDefault();
    await copy(link.href);
    announce(document.body.dataset.copied);
    const label = link.querySelector(".scripted");
    const usual = label.textContent;
    label.textContent = document.body.dataset.copied;
    setTimeout(() => (label.textContent = usual), 2000);
  }
});

// The clipboard is there on secure origins only; a page on another machine may have none.
async function copy(text) {
  if (navigator.clipboard) {
    return navigator.clipboard.writeText(text);
  }
  const field = document.createElement("input");
  field.value = text;
  document.body.append(field);
  field.select();
  document.execCommand("copy");
  field.remove();
}

// What a person did to the page that its address does not say is kept when its results change.
let kept = null;

function keep() {
  const tray = byId("filters");
  const words = byId("q");
  kept = {
    focus: document.activeElement === document.body ? null : document.activeElement.id,
    tray: tray?.matches(":popover-open") ? tray.scrollTop : null,
    unfolded: [...document.querySelectorAll("details[id][open]")].map((details) => details.id),
    typed: words && words !== sent && words.value !== words.defaultValue ? words.value : null,
  };
}

let sent = null;
document.addEventListener("submit", () => (sent = byId("q")));

function restore() {
  kept.unfolded.forEach((id) => byId(id)?.setAttribute("open", ""));
  if (kept.typed !== null) {
    byId("q").value = kept.typed;
  }
  if (kept.tray !== null && byId("filters")) {
    byId("filters").showPopover();
    byId("filters").scrollTop = kept.tray;
  }
  if (kept.focus !== null) {
    (byId(kept.focus) ?? byId("count")).focus({ preventScroll: true });
  }
}

document.addEventListener("htmx:beforeSwap", keep);
document.addEventListener("htmx:afterSwap", () => {
  restore();
  announce(byId("count").textContent);
  retry();
});
document.addEventListener("htmx:historyRestore", () => announce(byId("count").textContent));
document.addEventListener("htmx:sendError", () => announce(document.body.dataset.lost));

// An index that does not answer may do so soon.
function retry() {
  const seconds = byId("page").dataset.retry;
  if (seconds) {
    setTimeout(() => location.reload(), seconds * 1000);
  }
}
retry();
