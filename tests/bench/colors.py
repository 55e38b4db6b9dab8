"""Differences of colours, for the bench that judges them."""

import math
import re

# What the font stacks of systems begin with.
system_families = {"-apple-system", "BlinkMacSystemFont", "system-ui", "ui-sans-serif", "ui-serif", "sans-serif", "serif", "Segoe UI"}


def hex_of(text):
    """#rrggbb of "rgb(1, 2, 3)" or of itself; None of anything else."""
    numbers = re.match(r"rgba?\(\s*(\d+)[ ,]+(\d+)[ ,]+(\d+)", text or "")
    if numbers:
        return "#" + "".join(f"{int(one):02x}" for one in numbers.groups())
    return text if re.fullmatch(r"#[0-9a-fA-F]{6}", text or "") else None


def _lab(color):
    """CIE L*a*b* under D65."""
    channels = [int(color[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    r, g, b = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    x = (0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.95047
    y = 0.2126 * r + 0.7152 * g + 0.0722 * b
    z = (0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.08883
    f = lambda t: t ** (1 / 3) if t > 0.008856 else 7.787 * t + 16 / 116
    return 116 * f(y) - 16, 500 * (f(x) - f(y)), 200 * (f(y) - f(z))


def is_near(one, other):
    """A difference (CIE76) of less than 10."""
    return math.dist(_lab(one), _lab(other)) < 10
