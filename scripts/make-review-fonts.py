"""Writes shared/review/review-fonts.generated.ts: the letters a review page brings along, so that it looks the same in
every browser and opens without a network. Needed only when the fonts change: pip install fonttools==4.66.1 brotli==1.2.0,
then python3 scripts/make-review-fonts.py from the root of the repository."""

import base64
import io
from pathlib import Path

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont
from fontTools.varLib.instancer import instantiateVariableFont

PACKAGES = Path("node_modules/@fontsource-variable")
OUT = Path("shared/review/review-fonts.generated.ts")
# What is written in Western and Central Europe; everything else falls back letter by letter to what the reader has.
RANGES = {
    "latin": "U+0020-007E,U+00A0-00FF,U+0131,U+0152-0153,U+2013-2014,U+2018-201A,U+201C-201E,U+2022,U+2026,U+2039-203A,U+20AC,U+2212",
    "latin-ext": "U+0100-0130,U+0132-0151,U+0154-017F,U+0218-021B",
}
# Cut by weight, not variable: what is bold in a variable font is no text any more in a PDF that Firefox prints.
FONTS = [
    ("Unhurried Sans", "source-sans-3", 400, "400"),
    ("Unhurried Sans", "source-sans-3", 520, "520"),
    ("Unhurried Sans", "source-sans-3", 620, "620"),
    ("Unhurried Serif", "newsreader", 470, "400 500"),
]


def code_points(ranges: str) -> list[int]:
    points = []
    for part in ranges.replace("U+", "").split(","):
        first, _, last = part.partition("-")
        points += range(int(first, 16), int(last or first, 16) + 1)
    return points


def subset(package: str, part: str, weight) -> bytes:
    font = TTFont(PACKAGES / package / "files" / f"{package}-{part}-wght-normal.woff2")
    options = Options()
    options.layout_features = ["kern", "mark", "mkmk", "ccmp", "locl"]
    options.hinting = False
    # Copyright and licence stay in the file; the names reserved for the originals do not.
    options.name_IDs = [0, 13, 14]
    options.flavor = "woff2"
    options.recalc_timestamp = False
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=code_points(RANGES[part]))
    subsetter.subset(font)
    font = instantiateVariableFont(font, {"wght": weight})
    font.flavor = "woff2"
    packed = io.BytesIO()
    font.save(packed)
    return packed.getvalue()


faces = []
for family, package, weight, weights in FONTS:
    for part, ranges in RANGES.items():
        # Labels and buttons are in English.
        if (weight, part) == (520, "latin-ext"):
            continue
        data = base64.b64encode(subset(package, part, weight)).decode()
        faces.append(
            f'@font-face{{font-family:"{family}";font-weight:{weights};unicode-range:{ranges};'
            f'src:url(data:font/woff2;base64,{data}) format("woff2")}}'
        )
says = "Parts of Source Sans 3 (c) Adobe and of Newsreader (c) The Newsreader Project Authors, under the SIL Open Font License 1.1 (https://openfontlicense.org)"
lines = "\n".join(f"  '{face}'," for face in faces)
OUT.write_text(
    "// Made by scripts/make-review-fonts.py. Do not edit.\n"
    f"export const reviewFonts: string = [\n  '/* {says} */',\n{lines}\n].join('');\n"
)
print(OUT, OUT.stat().st_size)
