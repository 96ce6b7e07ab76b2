import { areOn } from "./keys.js";

// Walks the hits of an article, or the mentions of one actor, by the keys n and p, and keeps that
// walk out of the history. Leads from a place in the text to its entry beside it.

const mentions = [...document.querySelectorAll("mark.mention[id]")];
const hits = mentions.length > 0 ? mentions : [...document.querySelectorAll("mark[id]")];
const at = () => hits.findIndex((hit) => "#" + hit.id === location.hash);

function go(hash) {
  location.replace(hash);
  document.querySelector(hash + " a")?.focus({ preventScroll: true });
}

// The text stays where it is: only what lies beside it moves, where it lies there.
function enter(entry) {
  document.querySelectorAll(".about .at").forEach((other) => other.classList.remove("at"));
  entry.classList.add("at");
  for (let box = entry.closest("details"); box; box = box.parentElement.closest("details")) {
    box.open = true;
  }
  entry.querySelector("a, summary")?.focus({ preventScroll: true });
  const beside = entry.closest(".about");
  if (beside && getComputedStyle(beside).overflowY === "auto") {
    const down = entry.getBoundingClientRect().top - beside.getBoundingClientRect().top;
    beside.scrollBy(0, down - beside.clientHeight / 3);
  } else {
    entry.scrollIntoView({ block: "nearest" });
  }
}

document.addEventListener("click", (event) => {
  const back = event.target.closest(".entry, .naming[href], .to-entry");
  if (back) {
    const entry = document.getElementById(back.hash.slice(1));
    if (entry) {
      event.preventDefault();
      enter(entry);
    }
    return;
  }
  const link = event.target.closest(".hops a:not(.to-entry), mark a[href], .terms a, #first-hit, #first-mention");
  if (link) {
    event.preventDefault();
    go(link.hash);
  }
});

document.addEventListener("keydown", (event) => {
  const typing = event.target.matches("input:not([type=checkbox]), select, textarea");
  if (!areOn() || document.querySelector("dialog[open]") || typing || event.ctrlKey || event.metaKey || event.altKey || hits.length === 0) {
    return;
  }
  const step = { n: 1, p: -1 }[event.key];
  if (step) {
    const from = at() < 0 && step < 0 ? 0 : at();
    go("#" + hits[(from + step + hits.length) % hits.length].id);
  }
});

// Where the reader comes from the results, going back finds them as they were. A step within the
// article, to a quote for example, is a step of the history too: the link leads past it.
const stepsAtFirst = history.length;
const cameHere = () => performance.getEntriesByType("navigation")[0]?.type === "navigate";
document.getElementById("back").addEventListener("click", (event) => {
  const results = event.currentTarget.href.split("#")[0];
  if (document.referrer === results && history.length === stepsAtFirst && history.length > 1 && cameHere()) {
    event.preventDefault();
    history.back();
  }
});
