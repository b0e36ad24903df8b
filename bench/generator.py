"""Articles of invented companies in the patterns of the press, their answers known: for load, and for recall at scale.

Everything is drawn from a seed: the same number gives the same article. The patterns here are written apart from the
rules of the reader, so that recall on them means something.
"""

from __future__ import annotations

import json
import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path

from analysis.errors import KbioError
from analysis.korean import with_particle

_FIRST = "가나다라마바새온한누미별하솔은초푸해달빛들샘결맑참늘".strip()
_SECOND = "람온솔빛결누리울찬해담한별미로나루아진휘"
_KOREAN_ENDS = ("바이오", "제약", "테라퓨틱스", "바이오사이언스", "파마", "젠", "메디칼", "바이오로직스", "팜", "셀")
_ROOTS = (
    "벨타",
    "오르비",
    "크레노",
    "토르마",
    "헬리오",
    "아르젠",
    "노바르",
    "킨드라",
    "베스토",
    "루미나",
    "카스텔",
    "도르네",
)
_FOREIGN_ENDS = ("테라퓨틱스", "파마", "바이오", "파마슈티컬스", "메디신", "헬스케어", "바이오사이언스")
_COUNTRIES = ("미국", "일본", "중국", "영국", "독일", "스위스", "프랑스", "덴마크")
_THINGS = ("항암 후보물질", "비만 치료제 후보", "자가면역질환 항체", "ADC 후보물질", "이중항체", "RNA 치료제 후보")
# Articles come in the order of their days, as a crawl of the press brings them.
_FIRST_DAY, _A_DAY, _DAYS = date(2021, 1, 3), 100, 2_000
_CURRENCIES = (("달러", "USD"), ("유로", "EUR"), ("원", "KRW"), ("파운드", "GBP"), ("엔", "JPY"))


@dataclass(frozen=True, slots=True)
class Stated:
    """A figure that an article states: its words, value, unit and bound."""

    text: str
    low: Decimal | None
    high: Decimal | None
    unit: str


@dataclass(frozen=True, slots=True)
class Told:
    """A deal that an article tells; `total` and `upfront` are the words of the amounts, "" where not stated."""

    licensor: str
    licensee: str
    event: str
    total: str = ""
    upfront: str = ""


@dataclass(frozen=True, slots=True)
class Invented:
    """An article with its answers. `published` is an ISO 8601 date."""

    id: str
    title: str
    text: str
    published: str
    figures: tuple[Stated, ...] = ()
    deals: tuple[Told, ...] = ()


@dataclass(slots=True)
class _Draft:
    draw: random.Random
    lines: list[str] = field(default_factory=list)
    figures: list[Stated] = field(default_factory=list)
    deals: list[Told] = field(default_factory=list)

    def korean(self) -> str:
        return self.draw.choice(_FIRST) + self.draw.choice(_SECOND) + self.draw.choice(_KOREAN_ENDS)

    def foreign(self) -> str:
        return self.draw.choice(_ROOTS) + self.draw.choice(_FOREIGN_ENDS)

    def code(self) -> str:
        letters = "".join(self.draw.choice("ABDHKLMNRSTVX") for _ in range(self.draw.choice((2, 3))))
        return f"{letters}-{self.draw.randint(10, 989)}"

    def number(self, text: str, value: int | Decimal, unit: str, bound: str = "") -> str:
        """State a figure; `bound` is "최대", "최소" or nothing, and stands before it."""
        exact = Decimal(value)
        low = None if bound == "최대" else exact
        high = None if bound == "최소" else exact
        self.figures.append(Stated(text, low, high, unit))
        return f"{bound} {text}" if bound else text

    def amount(self, word: str, code: str, least: int, most: int, bound: str = "") -> tuple[str, str]:
        """An amount in 억 and 만; the words with their bound, and the words alone."""
        value = self.draw.randint(least, most) * 10_000_000
        text = f"{spell(value)}{self.draw.choice(('', ' '))}{word}"
        return self.number(text, value, code, bound), text


def topic(word: str) -> str:
    """가바이오 → 가바이오는."""
    return with_particle(word, "은/는")


def subject(word: str) -> str:
    """가바이오 → 가바이오가."""
    return with_particle(word, "이/가")


def beside(word: str) -> str:
    """가바이오 → 가바이오와."""
    return with_particle(word, "과/와")


def by(word: str) -> str:
    """가바이오 → 가바이오로."""
    return with_particle(word, "으로/로")


def spell(value: int) -> str:
    """A whole number the way the press prints it: 2조2400억, 1억5000만, 830."""
    out = []
    for unit, word in ((10**12, "조"), (10**8, "억"), (10**4, "만")):
        count, value = divmod(value, unit)
        if count:
            out.append(f"{count}{word}")
    if value or not out:
        out.append(str(value))
    return "".join(out)


def article(number: int) -> Invented:
    """The article of a number."""
    draw = random.Random(number * 2654435761 % 2**32)
    draft = _Draft(draw)
    day = _FIRST_DAY + timedelta(days=number // _A_DAY % _DAYS)
    kinds = draw.sample(_KINDS, k=draw.randint(2, 4))
    for kind in kinds:
        kind(draft)
        draft.lines.append("")
    title = f"바이오 업계 소식 {_FIRST[number % len(_FIRST)]}편"
    text = f"{title}\n{day:%Y.%m.%d} 09:{draw.randint(10, 59)}\n\n" + "\n".join(draft.lines).strip() + "\n"
    return Invented(f"g{number:08d}", title, text, day.isoformat(), tuple(draft.figures), tuple(draft.deals))


def articles(count: int, first: int = 0) -> Iterator[Invented]:
    """So many articles, numbered from `first`."""
    return (article(number) for number in range(first, first + count))


def write_json_lines(path: Path, count: int, first: int = 0) -> None:
    """Articles as JSON Lines, one object an article.

    Raises   KbioError for a count below one
    """
    if count < 1:
        raise KbioError(str(path), f"{count} articles", "ask for one or more")
    with path.open("w", encoding="utf-8") as file:
        for item in articles(count, first):
            row = {"id": item.id, "title": item.title, "text": item.text, "published": item.published}
            file.write(json.dumps(row, ensure_ascii=False) + "\n")


def _licence_out(d: _Draft) -> None:
    ours, theirs, asset = d.korean(), d.foreign(), d.code()
    word, code = d.draw.choice(_CURRENCIES)
    bound = d.draw.choice(("", "최대"))
    total, bare = d.amount(word, code, 20, 990, bound)
    thing, country = d.draw.choice(_THINGS), d.draw.choice(_COUNTRIES)
    opening = d.draw.choice(
        (
            f"{topic(ours)} {country} {theirs}에 {thing} '{asset}'를 {total}에 기술수출했다고 밝혔다.",
            f"{subject(ours)} {country} {beside(theirs)} {thing} '{asset}'의 기술이전 계약을 맺었다. "
            f"총 계약 규모는 {total}이다.",
            f"{country} {topic(theirs)} {by(ours)}부터 {thing} '{asset}'를 {total}에 도입했다.",
        )
    )
    upfront = ""
    if d.draw.random() < 0.6:
        shown, upfront = d.amount(word, code, 1, 15)
        opening += f" 계약금은 {shown}이며 나머지는 개발 단계에 따른 마일스톤이다."
    d.lines.append(opening)
    d.deals.append(Told(ours, theirs, "signed", bare, upfront))


def _return(d: _Draft) -> None:
    ours, theirs, asset = d.korean(), d.foreign(), d.code()
    d.lines.append(
        f"{topic(ours)} {d.draw.choice(_COUNTRIES)} {by(theirs)}부터 '{asset}'의 "
        f"{d.draw.choice(('권리를 반환받았다고', '권리 반환 통보를 받았다고'))} 공시했다."
    )
    d.deals.append(Told(ours, theirs, "returned"))


def _results(d: _Draft) -> None:
    company = d.korean()
    revenue, profit = d.draw.randint(100, 9000), d.draw.randint(10, 90)
    percent = Decimal(d.draw.randint(11, 499)) / 10
    sales = d.number(f"{revenue}억원", revenue * 10**8, "KRW")
    rise = d.number(f"{percent}%", percent, "%")
    gain = d.number(f"{profit}억{d.draw.randint(1, 9) * 1000}만원".replace("억0", "억"), 0, "KRW")
    value = profit * 10**8 + int(gain.split("억")[1].split("만")[0]) * 10_000
    d.figures[-1] = Stated(gain, Decimal(value), Decimal(value), "KRW")
    d.lines.append(f"{company}의 지난해 매출은 {sales}으로 전년보다 {rise} 늘었다. 영업이익은 {gain}을 기록했다.")


def _cluster(d: _Draft) -> None:
    place = d.draw.choice(_FIRST) + d.draw.choice(_SECOND) + "바이오밸리"
    site, floor = d.draw.randint(3, 90), d.draw.randint(1, 40)
    tenants, people = d.draw.randint(12, 340), d.draw.randint(1000, 9900)
    d.lines.append(
        f"{topic(place)} {d.number(f'{site}만㎡', site * 10_000, 'm2')} 부지에 연면적 "
        f"{d.number(f'{floor}만{d.draw.randint(1, 9)}000㎡', 0, 'm2')} 규모로 들어섰다. 입주 기업은 "
        f"{d.number(f'{tenants}개사', tenants, '개사')}이며 상주 인력은 "
        f"{d.number(f'{people:,}명', people, '명')}이다."
    )
    stated = d.figures[-3]
    value = Decimal(int(stated.text.split("만")[0]) * 10_000 + int(stated.text.split("만")[1].rstrip("㎡")))
    d.figures[-3] = Stated(stated.text, value, value, "m2")


def _round(d: _Draft) -> None:
    company, fund = d.korean(), d.draw.choice(_FIRST) + d.draw.choice(_SECOND) + "인베스트먼트"
    amount = d.draw.randint(3, 60) * 10
    text = d.number(f"{amount}억원", amount * 10**8, "KRW")
    series = d.draw.choice("ABC")
    d.lines.append(f"{subject(company)} {by(fund)}부터 {text} 규모의 시리즈{series} 투자를 유치했다.")
    d.deals.append(Told(company, fund, "signed", text))


def _quiet(d: _Draft) -> None:
    d.lines.append(
        f"{topic(d.korean())} 3상 임상을 앞두고 코로나19 이후 5G 통신과 G7 국가의 제2형 당뇨 연구를 살폈다."
        f" {d.code()} 시험은 오송과 천안에서 이어진다."
    )


_KINDS: tuple[Callable[[_Draft], None], ...] = (_licence_out, _return, _results, _cluster, _round, _quiet)
