import { ask } from "./lost.js";

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

/** Finds on the new page what an element of the old one stood for. */
function memory(element) {
  const { id } = element;
  const value = element.closest(".facet[data-facet] .value");
  const result = element.closest(".result");
  if (!id && result) {
    const controls = (place) => [...(place?.querySelectorAll("a, button, summary") ?? [])];
    const at = controls(result).indexOf(element);
    return () => controls(byId(result.id))[at];
  }
  if (!value) {
    return () => byId(id);
  }
  const facet = element.closest(".facet").dataset.facet;
  const name = value.querySelector("bdi").textContent;
  const [first, second] = element.matches("input") ? ["input", ".other"] : [".other", "input"];
  return () => {
    const same = [...document.querySelectorAll(`.facet[data-facet="${CSS.escape(facet)}"] .value`)].find(
      (other) => other.querySelector("bdi").textContent === name,
    );
    return same?.querySelector(first) ?? same?.querySelector(second) ?? byId(`find-${facet}`);
  };
}

/** What one looks at keeps its place, though what stands above it may have grown or shrunk. */
function holdStill(element, top) {
  const moved = element.getBoundingClientRect().top - top;
  const tray = element.closest(":popover-open");
  if (tray) {
    tray.scrollTop += moved;
  } else if (element.closest("#filters")) {
    scrollBy({ top: moved, behavior: "instant" });
  }
}

function keep() {
  const tray = byId("filters");
  const words = byId("q");
  const focused = document.activeElement === document.body ? null : document.activeElement;
  kept = {
    focus: focused && memory(focused),
    top: focused?.getBoundingClientRect().top,
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
    const found = kept.focus();
    (found ?? byId("count")).focus({ preventScroll: true });
    if (found) {
      holdStill(found, kept.top);
    }
  }
}

document.addEventListener("htmx:beforeSwap", keep);
document.addEventListener("htmx:afterSwap", () => {
  restore();
  announce(byId("count").textContent);
  retry();
});
document.addEventListener("htmx:historyRestore", () => announce(byId("count").textContent));

// Values of a facet by letters in them; what is set already stands above.
let finding = 0;

async function find(field) {
  const list = field.closest(".finder").querySelector(".found");
  const turn = ++finding;
  const letters = field.value.trim();
  if (!letters) {
    return list.replaceChildren();
  }
  const answer = await ask(field.dataset.finder + new URLSearchParams({ find: letters, limit: 20 }));
  if (!answer?.ok || turn !== finding) {
    return;
  }
  const { facet, values } = await answer.json();
  const fresh = values.filter((value) => !value.selected && !value.excluded);
  list.replaceChildren(...fresh.map((value, i) => choice(facet, value, i, list.dataset)));
  if (fresh.length === 0) {
    list.append(Object.assign(document.createElement("li"), { className: "note", textContent: list.dataset.none }));
  }
}

function choice(facet, { value, count, kind }, i, words) {
  const make = (name, properties, ...children) => {
    const element = Object.assign(document.createElement(name), properties);
    element.append(...children);
    return element;
  };
  const box = make("input", { type: "checkbox", id: `found-${facet}-${i}`, name: facet, value });
  box.setAttribute("form", "search");
  const text = make("span", { className: "text" }, make("bdi", { textContent: value }));
  if (kind) {
    text.append(" ", make("small", { className: "kind", textContent: words[kind] ?? kind }));
  }
  const label = make("label", { className: "name" }, box, " ", text, " ");
  label.append(make("span", { className: "count", textContent: count.toLocaleString() }));
  return make("li", { className: "value" }, label);
}

let pause = 0;
document.addEventListener("input", ({ target }) => {
  if (target.matches("[data-finder]")) {
    clearTimeout(pause);
    pause = setTimeout(() => find(target), 150);
  }
});

// Enter in it is no search for its letters.
document.addEventListener("keydown", (event) => {
  if (event.key === "Enter" && event.target.matches("[data-finder]")) {
    event.preventDefault();
  }
});

// An index that does not answer may do so soon.
function retry() {
  const seconds = byId("page").dataset.retry;
  if (seconds) {
    setTimeout(() => location.reload(), seconds * 1000);
  }
}
retry();
