// Dates that are typed. One that is wrong is told where it stands if it is what is sent; a search
// for something else goes on without it.

const FORM = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
const ENDS = ["from", "to"];
const fields = () => ENDS.map((id) => document.getElementById(id)).filter(Boolean);
const words = () => document.querySelector(".dates").dataset;

function exists([, year, month = "01", day = "01"]) {
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  const real = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(`${year}-${month}-${day}`);
  return real && year >= "1000";
}

function amiss(field) {
  const date = field.value.trim();
  const parts = FORM.exec(date);
  if (!date || (parts && exists(parts))) {
    return "";
  }
  return parts ? words().real : words().form;
}

/** Both ends are included, so that an end that is a year or a month stands for its last day. */
function crossed([from, to]) {
  const [first, last] = [from.value.trim(), to.value.trim()];
  return first && last && `${last}-99-99`.slice(0, 10) < `${first}-01-01`.slice(0, 10);
}

/** The field that is wrong, and what is wrong with it; null where both can be searched. */
function wrong(all) {
  const bad = all.find(amiss);
  if (bad) {
    return { field: bad, text: amiss(bad) };
  }
  const field = all.find((each) => each === document.activeElement) ?? all[1];
  return crossed(all) ? { field, text: words()[field.id === "from" ? "late" : "early"] } : null;
}

function clear(all) {
  all.forEach((field) => {
    field.setCustomValidity("");
    field.removeAttribute("aria-invalid");
  });
  const note = document.getElementById("dates-bad");
  note.hidden = true;
  note.textContent = "";
}

function tell({ field, text }) {
  field.setCustomValidity(text);
  field.setAttribute("aria-invalid", "true");
  const note = document.getElementById("dates-bad");
  note.textContent = text;
  note.hidden = false;
  field.reportValidity();
}

const applied = (field) => (field.value = field.defaultValue);

/** Set dates, or Enter in one of the fields; what a script sends is of something else. */
function areSent({ submitter }) {
  return submitter?.closest(".dates") || (submitter && document.activeElement.matches("#from, #to"));
}

document.addEventListener(
  "submit",
  (event) => {
    const all = fields();
    if (event.target.id !== "search" || all.length < 2) {
      return;
    }
    clear(all);
    const found = wrong(all);
    if (found && areSent(event)) {
      event.preventDefault();
      event.stopImmediatePropagation();
      tell(found);
      return;
    }
    all.filter(amiss).forEach(applied);
    if (crossed(all)) {
      all.forEach(applied);
    }
    datesOnly(all);
  },
  true,
);

/** Dates that are set take the place of "no known date", as a bar does. */
function datesOnly(all) {
  const undated = document.querySelector('input[type="hidden"][name="missing"][value="published"]');
  if (undated) {
    undated.disabled = all.some((field) => field.value && field.value !== field.defaultValue);
  }
}

document.addEventListener("input", ({ target }) => {
  if (target.matches("#from, #to")) {
    clear(fields());
  }
});
document.addEventListener("parley:back", () => fields().length === 2 && clear(fields()));

// What the browser would say of a field that nobody sees blocks the search without a word.
function dress() {
  const form = document.getElementById("search");
  if (form) {
    form.noValidate = true;
  }
}

dress();
document.addEventListener("htmx:afterSwap", dress);
document.addEventListener("htmx:historyRestore", dress);
