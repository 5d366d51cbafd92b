// Keeps the place that the address names in sight while widgets above it grow, until the reader moves the page.
const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));

if (target) {
  const growth = new ResizeObserver(() => target.scrollIntoView());
  growth.observe(document.body);
  const leave = () => growth.disconnect();
  for (const type of ['wheel', 'touchstart', 'pointerdown', 'keydown'])
    addEventListener(type, leave, { once: true, passive: true });
}
