"""A Korean name in Latin letters."""

from __future__ import annotations

_LATIN_ENDS = {
    "바이오": "Bio", "제약": "Pharmaceutical", "파마": "Pharma", "테라퓨틱스": "Therapeutics", "사이언스": "Science",
    "랩스": "Labs", "바이오텍": "Biotech", "헬스케어": "Healthcare", "메디칼": "Medical", "파트너스": "Partners",
}  # fmt: skip
_INITIALS = "g kk n d tt r m b pp s ss  j jj ch k t p h".split(" ")
_VOWELS = "a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i".split()
_FINALS = ["", *"k k k n n n t l k m p l l p l m p p t t ng t t k t p t".split()]


def latin(name: str) -> str:
    """A name in Latin letters as its house would write it: 온새 테라퓨틱스 → Onsae Therapeutics."""
    words = []
    for word in name.split(" "):
        end = max((e for e in _LATIN_ENDS if word.endswith(e)), key=len, default="")
        head = word[: len(word) - len(end)]
        words += [_spelled(head).capitalize()] * bool(head) + [_LATIN_ENDS.get(end, "")] * bool(end)
    return " ".join(words)


def _spelled(word: str) -> str:
    out = ""
    for letter in word:
        if not "가" <= letter <= "힣":
            out += letter
            continue
        code = ord(letter) - 0xAC00
        out += _INITIALS[code // 588] + _VOWELS[code % 588 // 28] + _FINALS[code % 28]
    return out
