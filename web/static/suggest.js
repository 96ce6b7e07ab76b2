// Suggestions while somebody types into the search box: an editable combobox with list autocomplete
// (ARIA Authoring Practices). What was searched before is kept in this browser alone.

const KEPT = "parley.searches";
const MOST_KEPT = 30;
const MOST_SHOWN = 4;
const LIST = "suggestions";
const GROUPS = ["past", "actor", "author", "outlet", "title"];

const box = () => document.getElementById("q");
const list = () => document.getElementById(LIST);
const words = () => document.getElementById("search").dataset;
const say = (text) => {
  const status = document.getElementById("announce");
  if (status) {
    status.textContent = text;
  }
};

/* What was searched before */

function past() {
  try {
    const kept = JSON.parse(localStorage.getItem(KEPT) ?? "[]");
    return Array.isArray(kept) ? kept.filter((each) => typeof each === "string") : [];
  } catch {
    return [];
  }
}

function keep(searches) {
  try {
    localStorage.setItem(KEPT, JSON.stringify(searches.slice(0, MOST_KEPT)));
  } catch {
    // a browser that keeps nothing
  }
}

const fold = (text) => text.toLowerCase().normalize("NFKD").replace(/\p{Mn}+/gu, "");

function remember(search) {
  const text = search.trim();
  if (text && text.length <= 200) {
    keep([text, ...past().filter((each) => each !== text)]);
  }
}

function pastFor(typed) {
  const letters = fold(typed.trim());
  return past()
    .filter((each) => each !== typed.trim() && (" " + fold(each)).includes((letters ? " " : "") + letters))
    .slice(0, MOST_SHOWN)
    .map((value) => ({ kind: "past", value }));
}

/* The list */

function make(name, properties, ...children) {
  const element = Object.assign(document.createElement(name), properties);
  element.append(...children);
  return element;
}

function option(suggestion, i) {
  const { kind, value, type, count } = suggestion;
  const text = make("span", { className: "text" }, make("bdi", { textContent: value }));
  const item = make("li", { id: `suggestion-${i}`, className: "suggestion" }, text);
  item.setAttribute("role", "option");
  item.setAttribute("aria-selected", "false");
  if (type) {
    text.append(" ", make("small", { textContent: words()[type] ?? type }));
  }
  if (count !== undefined) {
    item.append(" ", make("span", { className: "count", textContent: count.toLocaleString() }));
  }
  if (kind === "past") {
    const hint = words().remove.replace("#", value);
    item.append(" ", make("span", { className: "forget", textContent: "×", title: hint, ariaHidden: "true" }));
    item.setAttribute("aria-description", hint);
  }
  item.suggestion = suggestion;
  return item;
}

function group(kind, options) {
  const heading = make("li", { className: "of", id: `suggestions-${kind}`, textContent: words()[kind] });
  heading.setAttribute("role", "presentation");
  const members = make("ul", {}, heading, ...options);
  members.setAttribute("role", "group");
  members.setAttribute("aria-labelledby", heading.id);
  if (kind === "past") {
    const all = option({ kind: "forget", value: words().forget }, "forget");
    all.classList.add("forget-all");
    all.append(" ", make("small", { textContent: words().kept }));
    members.append(all);
  }
  const wrapper = make("li", {}, members);
  wrapper.setAttribute("role", "presentation");
  return wrapper;
}

function dress() {
  const input = box();
  if (input.getAttribute("role") !== "combobox") {
    input.setAttribute("role", "combobox");
    input.setAttribute("aria-autocomplete", "list");
    input.setAttribute("aria-expanded", "false");
    input.setAttribute("aria-controls", LIST);
    const popup = make("ul", { id: LIST, className: "suggestions", hidden: true });
    popup.setAttribute("role", "listbox");
    popup.setAttribute("aria-label", words().suggestions);
    input.closest("form").append(popup);
  }
}

function show(suggestions) {
  dress();
  let i = 0;
  const groups = GROUPS.map((kind) => [kind, suggestions.filter((each) => each.kind === kind)])
    .filter(([, each]) => each.length > 0)
    .map(([kind, each]) => group(kind, each.map((suggestion) => option(suggestion, i++))));
  list().replaceChildren(...groups);
  const open = groups.length > 0;
  list().hidden = !open;
  box().setAttribute("aria-expanded", String(open));
  activate(null);
  const none = box().value.trim() ? words().none : "";
  say(i === 0 ? none : words().found.replace("#", i));
}

function close() {
  turn++;
  clearTimeout(pause);
  waiting = false;
  if (list()) {
    list().hidden = true;
    box().setAttribute("aria-expanded", "false");
    activate(null);
  }
}

const isOpen = () => Boolean(list() && !list().hidden);
const options = () => [...list().querySelectorAll('[role="option"]')];
const active = () => list()?.querySelector('[aria-selected="true"]') ?? null;

function activate(item) {
  options().forEach((each) => each.setAttribute("aria-selected", String(each === item)));
  if (item) {
    box().setAttribute("aria-activedescendant", item.id);
    item.scrollIntoView({ block: "nearest" });
  } else {
    box().removeAttribute("aria-activedescendant");
  }
}

function move(by) {
  const all = options();
  const at = all.indexOf(active());
  const next = at < 0 ? (by > 0 ? 0 : all.length - 1) : at + by;
  activate(all[next] ?? null);
}

/* Asking */

let turn = 0;
let pause = 0;

/** The filters of the search that the page shows; a suggestion keeps them. */
function address(typed) {
  const here = document.getElementById("page")?.dataset.url ?? "/";
  const parameters = new URL(here, location.origin).searchParams;
  ["q", "page", "sort"].forEach((name) => parameters.delete(name));
  parameters.append("q", typed);
  return "/api/suggest?" + parameters;
}

let waiting = false;
let asking = Promise.resolve();

function ask() {
  clearTimeout(pause);
  waiting = false;
  asking = answer();
  return asking;
}

async function answer() {
  const mine = ++turn;
  const typed = box().value;
  if (!typed.trim()) {
    return show(pastFor(""));
  }
  let found = [];
  try {
    const response = await fetch(address(typed));
    found = response.ok ? (await response.json()).suggestions : [];
  } catch {
    // without suggestions one searches as before
  }
  if (mine === turn && document.activeElement === box()) {
    show([...pastFor(typed), ...found]);
  }
}

/* Choosing */

function choose({ kind, value, url }) {
  close();
  if (kind === "past") {
    box().value = value;
    box().form.requestSubmit();
  } else if (kind === "forget") {
    forget(null);
  } else {
    location.assign(url);
  }
}

function forget(value) {
  keep(value === null ? [] : past().filter((each) => each !== value));
  ask().then(() => say(words().removed));
}

document.addEventListener("input", (event) => {
  if (event.target.id === "q") {
    clearTimeout(pause);
    waiting = true;
    pause = setTimeout(ask, 80);
  }
});

// One chooses among what answers the letters that stand there: a list under way is waited for.
const step = (by) => (waiting ? ask() : asking).then(() => move(by));

const KEYS = {
  ArrowDown: () => (isOpen() ? step(1) : ask()),
  ArrowUp: () => isOpen() && step(-1),
  Escape: () => isOpen() && (close(), true),
};

document.addEventListener("keydown", (event) => {
  if (event.target.id !== "q" || event.isComposing || event.ctrlKey || event.metaKey) {
    return;
  }
  const chosen = isOpen() ? active()?.suggestion : undefined;
  if (event.key === "Enter" && chosen) {
    event.preventDefault();
    choose(chosen);
  } else if (event.key === "Delete" && chosen?.kind === "past") {
    event.preventDefault();
    forget(chosen.value);
  } else if (KEYS[event.key]) {
    if (KEYS[event.key]() !== false) {
      event.preventDefault();
    }
  } else if (event.key === "Tab") {
    close();
  }
});

// The box keeps the focus while somebody points at the list.
document.addEventListener("mousedown", (event) => {
  if (event.target.closest?.("#" + LIST)) {
    event.preventDefault();
  }
});

document.addEventListener("click", (event) => {
  const item = event.target.closest?.(`#${LIST} [role="option"]`);
  if (item && event.target.closest(".forget")) {
    forget(item.suggestion.value);
  } else if (item) {
    choose(item.suggestion);
  } else if (event.target.id !== "q") {
    close();
  }
});

document.addEventListener("focusout", (event) => {
  if (event.target.id === "q") {
    close();
  }
});

document.addEventListener("submit", (event) => {
  if (event.target.id === "search") {
    remember(box().value);
    close();
  }
});

dress();
document.addEventListener("htmx:afterSwap", () => box() && dress());
