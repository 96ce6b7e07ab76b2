import { answered, lost } from "./lost.js";

// Notes on passages that are selected, and marks that are set without loading the page anew.

const byId = (id) => document.getElementById(id);
const remembered = "parley.read-when-opened";

// A small form is sent, and the panel that comes back takes the place of the one that is here.
async function send(form, fields) {
  const focused = document.activeElement.closest("#keeping") && document.activeElement;
  const answer = await fetch(form.action, { method: "POST", body: new URLSearchParams(fields) });
  const body = await answer.text();
  if (answer.status >= 500) {
    lost(body);
    return;
  }
  answered();
  const page = new DOMParser().parseFromString(body, "text/html");
  const fresh = page.getElementById("keeping");
  if (!answer.ok || !fresh) {
    document.documentElement.replaceWith(document.adoptNode(page.documentElement));
    return;
  }
  byId("keeping").replaceWith(document.adoptNode(fresh));
  prepare();
  if (focused) {
    (byId(focused.id) ?? byId("add-tag")).focus({ preventScroll: true });
  }
}

document.addEventListener("submit", (event) => {
  const form = event.target.closest("#keeping form[data-quick]");
  if (form) {
    event.preventDefault();
    send(form, new FormData(form, event.submitter)).catch(() => lost());
  }
});

// Whether opening an article marks it as read is a habit of this reader, kept in this browser.
function prepare() {
  const box = byId("auto-read");
  if (box) {
    box.closest("label").hidden = false;
    box.checked = localStorage.getItem(remembered) === "true";
  }
}

function readWhenOpened() {
  const button = document.querySelector("#keeping [data-read]");
  if (button?.value === "true" && localStorage.getItem(remembered) === "true") {
    const fields = new FormData(button.form);
    fields.set("read", "true");
    send(button.form, fields).catch(() => {});
  }
}

document.addEventListener("change", ({ target }) => {
  if (target.id === "auto-read") {
    localStorage.setItem(remembered, String(target.checked));
    readWhenOpened();
  }
});

prepare();
readWhenOpened();

// What is selected in the text, without what the page put there.
const text = byId("text");
const AROUND = 80;

function words(range) {
  const copy = range.cloneContents();
  copy.querySelectorAll(".hops, .noted-mark").forEach((element) => element.remove());
  const paragraphs = copy.querySelectorAll("p");
  const parts = paragraphs.length > 0 ? [...paragraphs] : [copy];
  return parts.map((part) => part.textContent).join("\n\n").trim();
}

function selected() {
  const selection = getSelection();
  if (!byId("note-passage") || selection.rangeCount === 0 || selection.isCollapsed) {
    return null;
  }
  const range = selection.getRangeAt(0);
  return text.contains(range.commonAncestorContainer) && words(range) ? range : null;
}

function before(range) {
  const ahead = document.createRange();
  const element = range.startContainer.parentElement?.closest("#text p") ?? text;
  ahead.setStart(element, 0);
  ahead.setEnd(range.startContainer, range.startOffset);
  const copy = ahead.cloneContents();
  copy.querySelectorAll(".hops, .noted-mark").forEach((part) => part.remove());
  const lead = range.toString().match(/^\s*/)[0];
  return (copy.textContent + lead).slice(-AROUND);
}

// What the button is about; a field that takes the selection on the way to it takes it not away.
let chosen = null;

function withdraw() {
  chosen = null;
  byId("note-passage")?.setAttribute("hidden", "");
}

// The button comes right after the paragraph, where the next step of the tabulator leads.
function offer() {
  const button = byId("note-passage");
  const range = selected();
  if (!button) {
    return;
  }
  if (!range) {
    if (text.contains(getSelection().anchorNode) && document.activeElement !== button) {
      withdraw();
    }
    return;
  }
  chosen = { words: words(range), before: before(range) };
  const last = range.endOffset === 0 ? range.startContainer : range.endContainer;
  const element = last.nodeType === Node.TEXT_NODE ? last.parentElement : last;
  const paragraph = element.closest("#text p");
  if (paragraph && paragraph.nextElementSibling !== button) {
    paragraph.after(button);
  }
  button.hidden = false;
  const place = range.getClientRects();
  const edge = [...place].filter((line) => line.width > 0).at(-1) ?? range.getBoundingClientRect();
  const most = document.documentElement.clientWidth - button.offsetWidth - 16;
  const around = button.offsetParent?.getBoundingClientRect() ?? { left: 0, top: 0 };
  button.style.insetInlineStart = `${Math.max(16, Math.min(edge.left, most)) - around.left}px`;
  button.style.insetBlockStart = `${edge.bottom - around.top + 8}px`;
}

document.addEventListener("selectionchange", offer);
document.addEventListener("pointerdown", ({ target }) => target.id === "note-passage" || withdraw());
document.addEventListener("keydown", ({ key }) => key === "Escape" && withdraw());

document.addEventListener("click", (event) => {
  const button = event.target.closest("#note-passage");
  if (button && chosen) {
    const form = document.querySelector("#add-note form");
    form.elements.passage.value = chosen.words;
    form.elements.before.value = chosen.before;
    byId("add-note").open = true;
    withdraw();
    form.elements.text.focus();
  }
});

// Words that are typed are found by themselves.
document.addEventListener("input", ({ target }) => {
  if (target.id === "note-words") {
    target.form.elements.before.value = "";
  }
});
