// Dates by their bars: a span is drawn over them, or set by two sliders, which keyboards, screen
// readers and fingers know. The fields beside them show it, and hold what is searched.

const field = (name) => document.getElementById(name);
const bars = (histogram) => [...histogram.querySelectorAll(".bars > li")];

function mark(histogram, first, last) {
  bars(histogram).forEach((bar, i) => bar.classList.toggle("drawn", i >= first && i <= last));
  histogram.classList.toggle("drawing", first >= 0);
}

function set(from, to) {
  field("from").value = from;
  field("to").value = to;
}

const apply = () => field("q").form.requestSubmit();

/* Sliders */

let pointing = false;

function chosen(all, which) {
  const set = all.map((bar, i) => (bar.classList.contains("chosen") ? i : -1)).filter((i) => i >= 0);
  const usual = which === "first" ? 0 : all.length - 1;
  return set.length === 0 ? usual : which === "first" ? set[0] : set[set.length - 1];
}

function slider(histogram, which) {
  const all = bars(histogram);
  const input = document.createElement("input");
  const words = histogram.closest(".dates").dataset;
  Object.assign(input, { type: "range", min: 0, max: all.length - 1, step: 1, className: which });
  input.id = `${histogram.id}-${which}`;
  input.value = chosen(all, which);
  const closer = histogram.id === "bars" ? "" : `, ${histogram.dataset.label}`;
  input.setAttribute("aria-label", words[which] + closer);
  return input;
}

function tell(histogram) {
  const all = bars(histogram);
  histogram.querySelectorAll("input").forEach((input) => {
    input.setAttribute("aria-valuetext", all[input.value].dataset.name);
  });
}

function span(histogram) {
  const [one, other] = [...histogram.querySelectorAll("input")].map((input) => Number(input.value));
  return [Math.min(one, other), Math.max(one, other)];
}

/**
 * An end that lies at the end of all time is left open; one of what was set is not. By keys the
 * first date cannot pass the last; a pointer may pull either past the other, for where both are at
 * one place it can get hold of one only.
 */
function moved(histogram, input) {
  const all = bars(histogram);
  const first = histogram.querySelector("input.first");
  const last = histogram.querySelector("input.last");
  if (!pointing && Number(first.value) > Number(last.value)) {
    input.value = input === first ? last.value : first.value;
  }
  const [from, to] = span(histogram);
  const whole = histogram.id === "bars";
  set(
    whole && from === 0 ? "" : all[from].dataset.from,
    whole && to === all.length - 1 ? "" : all[to].dataset.to,
  );
  mark(histogram, from, to);
  tell(histogram);
}

function dress() {
  document.querySelectorAll(".histogram").forEach((histogram) => {
    const place = histogram.querySelector(".sliders");
    if (bars(histogram).length > 1 && place.children.length === 0) {
      place.append(slider(histogram, "first"), slider(histogram, "last"));
      tell(histogram);
      histogram.querySelectorAll(".bars a").forEach((link) => {
        link.tabIndex = -1;
        link.draggable = false;
      });
    }
  });
}

document.addEventListener("input", ({ target }) => {
  if (cancelled && target.matches(".sliders input")) {
    settle();
  } else if (target.matches(".sliders input")) {
    moved(target.closest(".histogram"), target);
  }
});

/** The bars, and the sliders with them, stand where the dates are that were searched. */
function settle() {
  document.querySelectorAll(".histogram").forEach((histogram) => {
    mark(histogram, -1, -1);
    const all = bars(histogram);
    histogram.querySelectorAll("input").forEach((input) => {
      input.value = chosen(all, input.matches(".first") ? "first" : "last");
    });
    if (histogram.querySelector("input")) {
      tell(histogram);
    }
  });
}

document.addEventListener("parley:back", settle);

// Escape while a pointer draws or pulls takes it back; what the pointer still does counts no more.
let cancelled = false;

function cancel() {
  cancelled = true;
  drawn = null;
  pointing = false;
  ["from", "to"].map(field).forEach((date) => (date.value = date.defaultValue));
  settle();
}

document.addEventListener(
  "keydown",
  (event) => {
    if (event.key === "Escape" && (drawn || pointing)) {
      event.preventDefault();
      event.stopImmediatePropagation();
      cancel();
    }
  },
  true,
);

// A pointer that lets go has chosen; a key has only moved until Enter.
document.addEventListener("pointerdown", ({ target }) => {
  pointing = target.matches(".sliders input");
  cancelled = false;
});
document.addEventListener("change", ({ target }) => {
  if (target.matches(".sliders input") && pointing) {
    pointing = false;
    apply();
  }
});

document.addEventListener("keydown", (event) => {
  pointing = false;
  const slides = event.target.matches?.(".sliders input");
  if (slides && event.key === "Enter") {
    event.preventDefault();
    apply();
  } else if (slides && event.shiftKey && /^Arrow/.test(event.key)) {
    // Shift takes the other end along, a bar at a time.
    event.preventDefault();
    shift(event.target.closest(".histogram"), /Right|Up/.test(event.key) ? 1 : -1);
  }
});

function shift(histogram, by) {
  const all = bars(histogram);
  const inputs = [...histogram.querySelectorAll("input")];
  const values = inputs.map((input) => Number(input.value) + by);
  if (values.every((value) => value >= 0 && value < all.length)) {
    inputs.forEach((input, i) => (input.value = values[i]));
    moved(histogram, inputs[0]);
  }
}

/* Drawing over the bars */

let drawn = null;

function barAt(histogram, x) {
  const all = bars(histogram);
  const at = all.findIndex((bar) => x < bar.getBoundingClientRect().right);
  return at < 0 ? all.length - 1 : at;
}

document.addEventListener("pointerdown", (event) => {
  const place = event.target.closest?.(".bars");
  if (place && event.button === 0 && event.isPrimary) {
    const histogram = place.closest(".histogram");
    const at = barAt(histogram, event.clientX);
    drawn = { histogram, from: at, to: at };
  }
});

document.addEventListener("pointermove", (event) => {
  if (drawn) {
    drawn.to = barAt(drawn.histogram, event.clientX);
    const ends = [drawn.from, drawn.to].sort((one, other) => one - other);
    if (ends[0] !== ends[1] || drawn.wide) {
      drawn.wide = true;
      mark(drawn.histogram, ...ends);
    }
  }
});

document.addEventListener("pointerup", () => {
  if (cancelled) {
    swallowClick();
    setTimeout(() => (cancelled = false));
  } else if (drawn?.wide) {
    const all = bars(drawn.histogram);
    const [first, last] = [drawn.from, drawn.to].sort((one, other) => one - other);
    set(all[first].dataset.from, all[last].dataset.to);
    swallowClick();
    apply();
  }
  drawn = null;
});

document.addEventListener("pointercancel", () => {
  if (drawn) {
    mark(drawn.histogram, -1, -1);
    drawn = null;
  }
});

/** The click that ends a drawing is none on a bar. */
function swallowClick() {
  document.addEventListener("click", swallow, { capture: true, once: true });
  setTimeout(() => document.removeEventListener("click", swallow, { capture: true }));
}

function swallow(event) {
  event.preventDefault();
  event.stopPropagation();
}

dress();
document.addEventListener("htmx:afterSwap", dress);

// A page of the history comes back as text: its sliders have lost where they stood.
document.addEventListener("htmx:historyRestore", () => {
  document.querySelectorAll(".sliders").forEach((place) => place.replaceChildren());
  dress();
});
