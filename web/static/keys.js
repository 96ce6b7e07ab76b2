// Single keys on results and articles. They never act while somebody types or with Ctrl, Meta or
// Alt held, and can be switched off (WCAG 2.1.4), which this browser remembers.

const SWITCH = "parley.keys";
const dialog = document.getElementById("keys");

const read = (name) => {
  try {
    return localStorage.getItem(name);
  } catch {
    return null; // a browser that keeps nothing
  }
};

let on = read(SWITCH) !== "off";

export const areOn = () => on;

function turn(to) {
  on = to;
  try {
    localStorage.setItem(SWITCH, to ? "on" : "off");
  } catch {
    // it holds for this page, then
  }
}

const titles = () => [...document.querySelectorAll(".results .result h3 a")];
const marker = () => document.querySelector("[data-bookmark]");

function here(all) {
  const result = document.activeElement?.closest(".result");
  return result ? all.findIndex((title) => result.contains(title)) : -1;
}

function step(by) {
  const all = titles();
  const at = here(all);
  const next = at < 0 ? (by > 0 ? 0 : all.length - 1) : at + by;
  if (all[next]) {
    all[next].focus({ preventScroll: true });
    const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
    all[next].closest(".result").scrollIntoView({ block: "nearest", behavior: calm ? "instant" : "smooth" });
  }
}

/** The mark of the result that has the focus, or of the article that is read. */
function mark() {
  const result = document.activeElement?.closest(".result");
  const among = result ?? (titles().length === 0 ? document : null);
  const control = among?.querySelector("[data-bookmark]");
  control?.click();
  return Boolean(control);
}

function open() {
  const all = titles();
  const title = all[here(all)];
  title?.click();
  return Boolean(title);
}

function show() {
  dialog.querySelector("#keys-on").checked = on;
  dialog.querySelectorAll(".of-results").forEach((line) => (line.hidden = titles().length === 0));
  dialog.querySelector(".of-marks").hidden = !marker();
  dialog.querySelector(".of-hits").hidden = !document.querySelector("mark[id]");
  dialog.showModal();
}

function toBox() {
  const box = document.getElementById("q");
  box?.focus();
  box?.select();
  return Boolean(box);
}

const ACTS = {
  "/": toBox,
  j: () => step(1) !== false,
  k: () => step(-1) !== false,
  o: open,
  s: mark,
  "?": () => show() !== false,
};

const TYPING = "input:not([type=checkbox], [type=radio], [type=range], [type=button], [type=submit]), select, textarea";

document.addEventListener("keydown", (event) => {
  if (!on || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) {
    return;
  }
  const { target } = event;
  const typing = target.matches?.(TYPING) || target.isContentEditable;
  if (typing || event.isComposing || document.querySelector("dialog[open]")) {
    return;
  }
  const act = ACTS[event.key];
  if (act && act()) {
    event.preventDefault();
  }
});

document.addEventListener("click", ({ target }) => {
  if (target.closest("#keys-open")) {
    show();
  }
});

dialog?.addEventListener("change", ({ target }) => {
  if (target.id === "keys-on") {
    turn(target.checked);
  }
});
