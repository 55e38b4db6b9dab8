const seen = new IntersectionObserver(
  (entries) =>
    entries.forEach((e) => {
      if (!e.isIntersecting) return;
      seen.unobserve(e.target);
      e.target.classList.add('aos-animate');
      if (e.target.dataset.src) e.target.src = e.target.dataset.src;
      e.target.querySelectorAll('[data-to]').forEach((b) => {
        const end = Number(b.dataset.to),
          from = performance.now();
        (function step(now) {
          const t = Math.min(1, Math.max(0, (now - from) / 900));
          b.textContent = Math.round(end * t).toLocaleString('en') + (b.dataset.unit || '');
          if (t < 1) requestAnimationFrame(step);
        })(from);
      });
    }),
  { threshold: 0.2 },
);
document.querySelectorAll('[data-aos], .lazyload').forEach((n) => seen.observe(n));
