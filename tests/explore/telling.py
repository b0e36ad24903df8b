"""A reading of every layer, made by hand, so that these tests do not rest on the readers."""

from __future__ import annotations

import hashlib
import re
from decimal import Decimal
from fractions import Fraction
from typing import Any

from analysis.records import (
    Agreement,
    Article,
    Check,
    Deal,
    Figure,
    Mention,
    Metric,
    Moment,
    Money,
    Name,
    Origin,
    Reading,
    Relation,
    Span,
)

TEXT = """가온바이오, 노바레인에 기술수출

😀 가온바이오는 지난달 12일 미국 노바레인과 최대 3억2000만달러(약 4200억원) 규모의 기술수출 계약을 맺었다.
가온바이오 오송 공장은 1만2000㎡ 부지에 입주 기업 38개사를 두었다.
<b>회사</b>는 절반을 내년 상반기까지 채운다.
"""


def reading(text: str = TEXT, **article: Any) -> Reading:
    """The reading of `TEXT`; of another text, the same article without anything read."""
    made = Article(
        **{
            "id": "gaon",
            "path": "seeds/gaon.txt",
            "sha256": hashlib.sha256(text.encode()).hexdigest(),
            "text": text,
            "encoding": "utf-8",
            "origin": Origin(title="가온바이오, 노바레인에 기술수출", publisher="시험일보"),
            "published": "2024-05-03",
            "published_from": "given",
        }
        | article
    )
    sentences = tuple(Span(m.start(), m.end()) for m in re.finditer(r"[^\n]+", text))
    if text != TEXT:
        return Reading(made, made.origin.title, made.published, made.published_from, sentences, (), ())

    def at(words: str, number: int = 0) -> Mention:
        start = [m.start() for m in re.finditer(re.escape(words), text)][number]
        return Mention(words, start, start + len(words))

    def figure(id: str, words: str, kind: Any, low: Any, high: Any, unit: str | None, **more: Any) -> Figure:
        mention = at(words)
        closed = "both" if low == high else "right"
        return Figure(id, words, mention.start, mention.end, kind, low, high, closed, unit, **more)  # type: ignore[arg-type]

    def moment(id: str, words: str, kind: Any, edtf: str | None, **more: Any) -> Moment:
        mention = at(words)
        return Moment(id, words, mention.start, mention.end, kind, edtf, **more)

    def name(id: str, words: str, kind: Any, places: int, **more: Any) -> Name:
        mentions = tuple(at(words, n) for n in range(places))
        return Name(id, words, mentions[0].start, mentions[0].end, kind, words, mentions=mentions, **more)

    usd, krw = Decimal(320_000_000), Decimal(420_000_000_000)
    deal = Deal(
        id="d1",
        kind="licence",
        kind_stated="기술수출",
        event="signed",
        licensor=("가온바이오",),
        licensee=("노바레인",),
        sentence=sentences[1],
        announced="2024-04-12",
        signed="2024-04-12",
        event_date="2024-04-12",
        money=Money(total="f1", upfront="undisclosed"),
        evidence={
            "licensor": (at("가온바이오", 1),),
            "licensee": (at("노바레인", 1),),
            "signed": (at("지난달 12일"),),
            "total": (at("3억2000만달러"),),
            "kind_stated": (at("기술수출", 1),),
        },
    )
    return Reading(
        article=made,
        title=made.origin.title,
        published=made.published,
        published_from=made.published_from,
        sentences=sentences,
        figures=(
            figure("f1", "3억2000만달러", "money", None, usd, "USD"),
            figure("f2", "4200억원", "money", None, krw, "KRW", approximate=True, same_as="f1"),
            figure("f3", "1만2000㎡", "area", Decimal(12000), Decimal(12000), "m2"),
            figure("f4", "38개사", "count", Decimal(38), Decimal(38), "개사"),
            figure("f5", "절반", "multiple", Fraction(1, 2), Fraction(1, 2), "배", planned=True),
        ),
        moments=(
            moment("m1", "지난달 12일", "date", "2024-04-12", resolved_from="published"),
            moment("m2", "내년 상반기", "period", "2025-01/2025-06", resolved_from="published"),
        ),
        names=(
            name("n1", "가온바이오", "organisation", 3, country="KR"),
            name("n2", "노바레인", "organisation", 2, country="US"),
            name("n3", "오송", "place", 1),
        ),
        metrics=(
            Metric("k1", "가온바이오 오송 공장", "tenants", "f4", None, "null", False, "입주 기업", sentences[2]),
            Metric("k2", "가온바이오 오송 공장", "site_area", "f3", "2024", "inherited", False, None, sentences[2]),
        ),
        deals=(deal,),
        agreements=(
            Agreement("a1", "mou", ("가온바이오", "노바레인"), "2024-04", "협력", ("자료",), at("계약"), sentences[1]),
        ),
        relations=(Relation("r1", "owner", "가온바이오", "오송 공장", None, None, at("공장")),),
        checks=(Check("currency-pair", "pass", ("f1", "f2"), "1,312.5", "1,300", "환율이 맞다."),),
    )
