"""The words that numbers are made of: Sino-Korean digits and powers, native numerals, words for several and for a part."""

from __future__ import annotations

from dataclasses import dataclass

from analysis.records import Change

# Powers of ten.
MYRIADS: dict[str, int] = {"만": 4, "억": 8, "조": 12, "경": 16, "해": 20, "萬": 4, "億": 8, "兆": 12}
POWERS: dict[str, int] = {"십": 1, "백": 2, "천": 3, "十": 1, "百": 2, "千": 3}
DIGITS: dict[str, int] = {
    "영": 0, "공": 0, "일": 1, "이": 2, "삼": 3, "사": 4, "오": 5, "육": 6, "륙": 6, "칠": 7, "팔": 8, "구": 9,
}  # fmt: skip

# Native numerals: the form before a counter and the form that stands alone.
TENS: dict[str, int] = {
    "열": 10, "스물": 20, "스무": 20, "서른": 30, "마흔": 40, "쉰": 50, "예순": 60, "일흔": 70, "여든": 80, "아흔": 90,
}  # fmt: skip
ONES: dict[str, int] = {
    "첫": 1, "한": 1, "두": 2, "세": 3, "네": 4, "다섯": 5, "여섯": 6, "일곱": 7, "여덟": 8, "아홉": 9,
}  # fmt: skip
ALONE: dict[str, int] = {"하나": 1, "둘": 2, "셋": 3, "넷": 4}


@dataclass(frozen=True, slots=True)
class Several:
    """A word for two neighbouring numbers: [low, high], which is a range and not vague."""

    spelling: str
    low: int
    high: int
    examples: tuple[str, ...]
    never: tuple[str, ...] = ()


SEVERAL: tuple[Several, ...] = (
    Several("한두", 1, 2, ("한두 곳",), ("한두교",)),
    Several("두세", 2, 3, ("두세 곳", "두세 명")),
    Several("두서너", 2, 4, ("두서너 건",)),
    Several("두어", 2, 3, ("두어 곳",), ("두어야 한다", "두어 왔다")),
    Several("서너", 3, 4, ("서너 개",)),
    Several("너덧", 4, 5, ("너덧 명",)),
    Several("너댓", 4, 5, ("너댓 명",)),
    Several("네댓", 4, 5, ("네댓 건",)),
    Several("네다섯", 4, 5, ("네다섯 곳",)),
    Several("대여섯", 5, 6, ("대여섯 곳",)),
    Several("대엿", 5, 6, ("대엿 명",)),
    Several("예닐곱", 6, 7, ("예닐곱 명",)),
    Several("일고여덟", 7, 8, ("일고여덟 곳",)),
    Several("여덟아홉", 8, 9, ("여덟아홉 건",)),
)

# Two neighbouring digits before a power: 이삼십 is [20, 30].
NEIGHBOURS: dict[str, tuple[int, int]] = {
    "일이": (1, 2), "이삼": (2, 3), "삼사": (3, 4), "사오": (4, 5), "오륙": (5, 6), "오육": (5, 6), "육칠": (6, 7), "칠팔": (7, 8), "팔구": (8, 9),
}  # fmt: skip

# Vague: the range is what the word allows, times the powers after it. 수십 is [10, 100), 몇 명 is [2, 10).
VAGUE: dict[str, tuple[int, int]] = {"수": (1, 10), "몇": (2, 10)}
VAGUE_ALONE: tuple[int, int] = (2, 10)


@dataclass(frozen=True, slots=True)
class Part:
    """A word that is a multiple by itself. `approximate` and `change` are what the word alone says."""

    spelling: str
    value: str
    examples: tuple[str, ...]
    never: tuple[str, ...] = ()
    change: Change | None = None
    approximate: bool = False
    tail: str | None = None


PARTS: tuple[Part, ...] = (
    Part("절반", "0.5", ("전체의 절반이다", "절반 수준"), ("절반장",)),
    Part("반토막", "0.5", ("반토막이 났다", "반토막 났다"), (), "down", True),
    Part("반 토막", "0.5", ("반 토막이 났다",), (), "down", True),
    Part(
        "반",
        "0.5",
        ("반이 넘는 사람들",),
        ("반이 갈렸다", "반도체"),
        tail=r"(?:이|을) (?:훌쩍 )?넘|도 (?:채 )?안 되|에 못 미",
    ),
    Part("갑절", "2", ("갑절로 늘었다",)),
    Part("곱절", "2", ("곱절 늘었다",)),
)
