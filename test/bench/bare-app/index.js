// Two frames after the load: what was laid out has then been painted.
addEventListener("load", () =>
  requestAnimationFrame(() => requestAnimationFrame(() => performance.mark("interactive"))),
);
