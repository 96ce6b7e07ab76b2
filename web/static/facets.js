// The values of a facet in the order of their names, where somebody wants them so; this browser
// remembers it. The values shown stay the most frequent ones: the page of all values has the rest.

const ORDERED = "parley.facets.by-name";

function named() {
  try {
    return new Set(JSON.parse(localStorage.getItem(ORDERED) ?? "[]"));
  } catch {
    return new Set();
  }
}

function keep(facets) {
  try {
    localStorage.setItem(ORDERED, JSON.stringify([...facets]));
  } catch {
    // it holds for this page, then
  }
}

const byName = new Intl.Collator(document.documentElement.lang, { sensitivity: "base", numeric: true });
const nameOf = (value) => value.querySelector("bdi").textContent;

/** Unknown stays last of the values that are shown at once. */
function order(facet, wanted) {
  const lists = [...facet.querySelectorAll(":scope > ul, :scope > details > ul")];
  const all = lists.flatMap((list) => [...list.children]);
  all.forEach((value, i) => (value.dataset.rank ??= i));
  const unknown = all.filter((value) => value.querySelector('[name="missing"], .unknown'));
  const values = all.filter((value) => !unknown.includes(value));
  const room = lists[0].children.length - unknown.length;
  values.sort(
    wanted
      ? (one, other) => byName.compare(nameOf(one), nameOf(other))
      : (one, other) => one.dataset.rank - other.dataset.rank,
  );
  lists[0].replaceChildren(...values.slice(0, room), ...unknown);
  lists[1]?.replaceChildren(...values.slice(room));
  const button = facet.querySelector("[data-order]");
  button?.setAttribute("aria-pressed", String(wanted));
}

function dress() {
  const wanted = named();
  document.querySelectorAll(".facet[data-facet]").forEach((facet) => {
    if (facet.querySelector("[data-order]") && wanted.has(facet.dataset.facet)) {
      order(facet, true);
    }
  });
}

document.addEventListener("click", ({ target }) => {
  const button = target.closest("[data-order]");
  if (button) {
    const wanted = named();
    const now = !wanted.delete(button.dataset.order);
    if (now) {
      wanted.add(button.dataset.order);
    }
    keep(wanted);
    order(button.closest(".facet"), now);
  }
});

dress();
document.addEventListener("htmx:afterSwap", dress);
document.addEventListener("htmx:historyRestore", dress);
