"""Filings and fact sheets: blocks of "label: value" lines, one deal a block."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from analysis.reading.deals import assets, territory
from analysis.reading.deals.days import mention as day_mention
from analysis.reading.deals.ledger import UNDISCLOSED, Entry, Happening, Ledger, same
from analysis.reading.deals.money import Payment
from analysis.reading.deals.scene import Party, Scene
from analysis.reading.rules.deal_labels import LABELS, Field
from analysis.reading.rules.deal_money import NONE, Part
from analysis.reading.rules.deal_money import UNDISCLOSED as HIDDEN
from analysis.records import DealEvent, DealKind, Figure, Mention, Span

_LINE = re.compile(
    r"^[ \t]*(?:[-·•○◦ㅇ*▶▷□■◆◇ㆍ–]|\d{1,2}[.)]|[가-하][.)]|[①-⑳]|\(\d{1,2}\)|[|])?[ \t]*"
    r"(?P<label>[가-힣A-Za-z][가-힣A-Za-z() ·ㆍ,/\-]{0,24}?)[ \t]*[:：|][ \t]*(?P<value>\S[^\n]*)$",
    re.MULTILINE,
)
_BULLET = re.compile(r"^[ \t]*[■□◆◇▶▷●○★☆<\[【\d].{0,80}$")
_BLANKS = re.compile(r"[\s·ㆍ/,\-]")
_WITHHELD = re.compile("|".join(map(re.escape, HIDDEN)))
_NOTHING = re.compile("^(?:-|해당 ?(?:사항)? ?없음|없음|0 ?원?)$|" + "|".join(map(re.escape, NONE[:5])))
_NAME_END = re.compile(r"\s*(?:[(（\[,/]|$|;|에 |와 |과 |의 )")
_HIDDEN_PARTNER = re.compile(
    r"비공개|미공개|공시 ?유보|비밀|익명|글로벌 (?:제약|빅)|다국적|소재 (?:제약|바이오|의료)|^(?:해외|국내|유럽|미국|중국|일본)[^,]{0,8}(?:제약사|기업|바이오텍|업체)"
)
_CLEAN = re.compile(r"^(?:㈜|\(주\)|주식회사)\s*|\s*(?:㈜|\(주\)|주식회사)$")
_TAKES = re.compile(r"도입|라이선스 ?인|L/I|양수|취득|인수|매입|국내 (?:독점 )?(?:판권|판매)|수입|in-licen")
_GIVES = re.compile(r"기술수출|기술이전|라이선스 ?아웃|L/O|공급|판매|양도|매각|이전|수출|out-licen|납품|수주|부여")
_KINDS: tuple[tuple[re.Pattern[str], DealKind], ...] = (
    (
        re.compile(
            r"유상증자|신주|전환사채|제3자 ?배정|투자 ?유치|시리즈 ?[A-E]|타법인 ?주식|출자|지분 ?투자|신주인수권"
        ),
        "equity",
    ),
    (re.compile(r"공동 ?개발"), "co_development"),
    (re.compile(r"옵션"), "option"),
    (re.compile(r"기술|라이선스|라이센스|실시권|판권|licen[sc]|L/O|L/I|도입|독점판매권|권리"), "licence"),
    (re.compile(r"영업 ?양|자산 ?양|양수도|자산 ?매각"), "asset_sale"),
    (re.compile(r"인수|합병|주식매매|경영권"), "acquisition"),
    (re.compile(r"공급|납품|수주|위탁생산|CMO|CDMO|판매"), "supply"),
)
_EVENTS: tuple[tuple[re.Pattern[str], DealEvent], ...] = (
    (re.compile(r"반환"), "returned"), (re.compile(r"해지|해제|종료|취소|파기"), "terminated"), (re.compile(r"옵션 ?행사|옵션 행사"), "option_exercised"),
    (re.compile(r"마일스톤 ?(?:기술료 ?)?(?:수령|달성)|기술료 ?(?:수령|수취)"), "milestone_received"), (re.compile(r"변경|정정 ?계약|개정|수정 ?계약"), "amended"),
)  # fmt: skip
_KEPT = re.compile(
    r"(?:기술이전|기술도입|기술수출|라이선스|라이센스|공급|판권|옵션|공동개발|단일판매 ?[·ㆍ] ?공급|전용실시권|양수도|유상증자|위탁생산|독점판매권?) ?(?:계약)?(?: ?(?:해지|변경|체결))?"
)
_OPENS = re.compile(r"\n[ \t]*[■□◆◇▶▷●★☆<\[【]")
_UNIT = re.compile(r"\((?:원|KRW|USD|달러|US\$|EUR|유로|JPY|엔|백만원|천원)\)")
_HEADED = re.compile(
    r"\s*(?:<\d+>|\(\d+\)|\d+[.)]|[■□◆▶●①-⑳\[【])?\s*(?P<who>[가-힣A-Z][가-힣A-Za-z0-9&.]{1,20}(?: [가-힣A-Z][가-힣A-Za-z0-9&.]{1,20})?)\s*[:：|]"
)
_SIGNED_THEN = re.compile(r"체결|맺은|계약")


@dataclass(slots=True)
class _Line:
    field: Field
    start: int  # of the value
    end: int
    line: int  # where the line begins


@dataclass(slots=True)
class _Block:
    heading: Span | None
    lines: list[_Line] = field(default_factory=list)

    def of(self, *fields: Field) -> list[_Line]:
        return [line for f in fields for line in self.lines if line.field == f]


def read_filings(scene: Scene, ledger: Ledger) -> list[Span]:
    """Enter the deals of every block of labelled lines; returns the spans that they take up."""
    done: list[Span] = []
    for block in _blocks(scene):
        entry = _read(scene, block, ledger)
        if entry is not None:
            start = block.heading.start if block.heading else block.lines[0].line
            done.append(Span(start, block.lines[-1].end))
    return done


def _blocks(scene: Scene) -> list[_Block]:
    """Runs of labelled lines; a company's line, a heading or a gap begins another."""
    text = scene.text
    blocks: list[_Block] = []
    reach = -1
    for match in _LINE.finditer(text):
        known = LABELS.get(_BLANKS.sub("", match["label"])) or LABELS.get(
            re.sub(r"\(.*", "", _BLANKS.sub("", match["label"]))
        )
        if known is None or scene.page.is_furniture(match.start()):
            continue
        line = _Line(known, match.start("value"), match.end("value"), match.start())
        gap = text[reach : match.start()] if reach >= 0 else ""
        fresh = reach < 0 or gap.count("\n") > 4 or _OPENS.search(gap) is not None
        fresh = fresh or ("\n\n" in gap.replace(" ", "") and known == "company")
        repeated = bool(blocks) and known in ("company", "partner") and bool(blocks[-1].of(known))
        if fresh or repeated:
            blocks.append(_Block(_heading(text, match.start())))
        blocks[-1].lines.append(line)
        reach = match.end()
    return [
        b for b in blocks if len(b.lines) >= 3 and b.of("partner", "licensor", "licensee", "company", "target", "sides")
    ]


def _heading(text: str, position: int) -> Span | None:
    """The line before a block, where it is a heading and no labelled line."""
    end = position
    for _ in range(2):
        stop = text.rfind("\n", 0, max(0, end - 1))
        start = stop + 1
        words = text[start : max(start, end - 1)].strip()
        if words:
            if len(words) <= 80 and not _LINE.match(text, start) and not words.endswith(("다.", "요.")):
                return Span(start, end - 1)
            return None
        end = start
        if start <= 0:
            return None
    return None


def _read(scene: Scene, block: _Block, ledger: Ledger) -> Entry | None:
    text = scene.text
    heading = text[block.heading.start : block.heading.end] if block.heading else ""
    contents = [text[line.start : line.end] for line in block.of("content", "asset", "ended")]
    about = " ".join([heading, *contents])
    kind = next((k for pattern, k in _KINDS if pattern.search(about)), None)
    if kind is None and block.of("upfront", "milestones", "royalty"):
        kind = "licence"
    if kind is None or re.search(r"업무 ?협약|MOU|양해각서", about):
        return None
    ended = block.of("ended", "reason")
    reasons = " ".join(text[line.line : line.end] for line in ended)
    dates = " ".join(text[line.line : line.start] for line in block.of("event_date"))
    event: DealEvent = next(
        (
            e
            for pattern, e in _EVENTS
            if pattern.search(heading + " " + " ".join(contents[:1]) + " " + reasons[:0] + dates)
        ),
        "signed",
    )
    if event == "amended" and not block.of("ended", "changed") and "변경" not in heading + " ".join(contents):
        event = "signed"
    company, partner = _party(scene, block, "company") or _headed(scene, block), _party(scene, block, "partner")
    draft = Entry([], [], kind)
    target = _party(scene, block, "target")
    pair = _pair(scene, block)
    if pair is not None:
        draft.licensor, draft.licensee = pair
    if target is not None:  # shares of another company: bought whole, or a stake
        share = next(
            (f for line in block.of("share") for f in scene.figures_in(line.start, line.end) if f.kind == "percent"),
            None,
        )
        whole = (share is not None and share.low is not None and share.low >= 50) or re.search(
            r"경영권|인수", about
        ) is not None
        draft.kind, draft.target = ("acquisition" if whole else "equity"), (target if whole else None)
        sold = re.search(r"양도|매각|처분", heading) is not None
        other, mine = [p for p in [partner or target] if p], [p for p in [company] if p]
        draft.licensor, draft.licensee = (mine, other) if sold else (other, mine)
    elif pair is None:
        _sides(about, draft, company, partner, _party(scene, block, "licensor"), _party(scene, block, "licensee"))
        fields: tuple[tuple[list[Party], Field], ...] = ((draft.licensee, "licensee"), (draft.licensor, "licensor"))
        for side, which in fields:
            listed = _all_of(scene, block, which)
            side[:] = listed or side
    if not any(p.name != UNDISCLOSED for p in draft.parties()):
        return None
    _describe(scene, block, draft)
    entry = ledger.match(draft, event, None, None) or ledger.enter(draft)
    if entry is not draft:
        ledger.merge(entry, draft)
    _happen(scene, block, entry, event, heading, about)
    return entry


def _sides(
    about: str,
    draft: Entry,
    company: Party | None,
    partner: Party | None,
    licensor: Party | None,
    licensee: Party | None,
) -> None:
    """Who grants: as the labels say, else as what is done to the asset says of the company that files."""
    if licensor or licensee:
        other = next(
            (p for p in (company, partner) if p and not any(q and same(p.name, q.name) for q in (licensor, licensee))),
            None,
        )
        draft.licensor = [p for p in [licensor or other] if p]
        draft.licensee = [p for p in [licensee or other] if p]
        return
    takes, gives = _TAKES.search(about), _GIVES.search(about)
    mine, theirs = [p for p in [company] if p], [p for p in [partner] if p]
    if (draft.kind == "equity" and re.search(r"타법인|취득|출자", about)) or (
        takes and not (gives and gives.start() < takes.start() and "기술이전" in gives[0])
    ):
        draft.licensor, draft.licensee = theirs, mine
    else:
        draft.licensor, draft.licensee = mine, theirs
        draft.weak = gives is None


def _party(scene: Scene, block: _Block, which: Field) -> Party | None:
    """The company that a line names: by the names of the article, else by its own words up to a bracket."""
    for line in block.of(which):
        value = scene.text[line.start : line.end]
        if _HIDDEN_PARTNER.search(value) and not scene.companies_in(line.start, line.end):
            return Party(UNDISCLOSED, Mention(value, line.start, line.end))
        found = scene.companies_in(line.start, line.end)
        if found and found[0].start - line.start <= 12:
            first = found[0]
            return Party(first.name.name, Mention(scene.text[first.start : first.end], first.start, first.end))
        stop = _NAME_END.search(value)
        words = value[: stop.start()] if stop else value
        cleaned = _CLEAN.sub("", words).strip()
        if 2 <= len(cleaned) <= 40 and not _NOTHING.search(cleaned):
            at = line.start + value.find(cleaned)
            return Party(cleaned, Mention(cleaned, at, at + len(cleaned)))
    return None


def _headed(scene: Scene, block: _Block) -> Party | None:
    """The company that opens a heading: "<2> 이오니온 : 단일판매ㆍ공급계약체결", "이오니온, 공급계약 체결"."""
    if block.heading is None:
        return None
    for company in scene.companies_in(block.heading.start, block.heading.end):
        if company.start - block.heading.start <= 10:
            return Party(
                company.name.name, Mention(scene.text[company.start : company.end], company.start, company.end)
            )
    match = _HEADED.match(scene.text, block.heading.start, block.heading.end)
    return Party(match["who"], Mention(match["who"], match.start("who"), match.end("who"))) if match else None


def _pair(scene: Scene, block: _Block) -> tuple[list[Party], list[Party]] | None:
    """Both sides on one line: "한올셀(라이선서), Pinebrook Pharma(라이선시)", or in the order of licensor and licensee."""
    for line in block.of("sides"):
        found = [
            (Party(c.name.name, Mention(scene.text[c.start : c.end], c.start, c.end)), scene.text[c.end : c.end + 8])
            for c in scene.companies_in(line.start, line.end)
        ]
        if len(found) == 2:
            first, second = found
            turned = re.match(r" ?[(（](?:라이선시|양수|도입|매수|수요|실시권자)", first[1]) is not None
            return ([second[0]], [first[0]]) if turned else ([first[0]], [second[0]])
    return None


def _all_of(scene: Scene, block: _Block, which: Field) -> list[Party]:
    """Every company of a labelled line that lists several."""
    found: list[Party] = []
    for line in block.of(which):
        for part in _PART.finditer(scene.text, line.start, line.end):
            named = scene.companies_in(part.start(), part.end())
            words = part[0].strip()
            if named and named[0].start - part.start() <= 6:
                first = named[0]
                found.append(
                    Party(first.name.name, Mention(scene.text[first.start : first.end], first.start, first.end))
                )
            elif 2 <= len(words) <= 30 and not any(c.isdigit() for c in words) and not _NOTHING.search(words):
                at = part.start() + part[0].find(words)
                found.append(Party(words, Mention(words, at, at + len(words))))
    return found if len(found) > 1 else []


_PART = re.compile(r"[^,·/()\n]+(?:\([^()\n]*\))?")


def _describe(scene: Scene, block: _Block, draft: Entry) -> None:
    for line in block.of("asset", "content", "ended"):
        taken = [Span(m.start, m.end) for m in scene.moments_in(line.start, line.end)]
        taken += [Span(c.start, c.end) for c in scene.companies_in(line.start, line.end)]
        found = assets.find(scene.text, line.start, line.end, taken)
        if found and draft.asset is None:
            draft.asset, draft.coded = found[0], assets.is_code(found[0].text)
        draft.modality = draft.modality or assets.modality(scene.text[line.start : line.end])
        draft.territory = draft.territory or territory.find(scene.text, line.start, line.end)
    for line in block.of("territory"):
        draft.territory = territory.read(scene.text, line.start, line.end) or draft.territory


def _happen(scene: Scene, block: _Block, entry: Entry, event: DealEvent, heading: str, about: str) -> None:
    published = scene.page.published
    stamp = scene.page.datelines[0] if scene.page.datelines else None
    told = (
        (published.split("T")[0], Mention(scene.text[stamp.start : stamp.end], stamp.start, stamp.end))
        if published and stamp
        else None
    )
    told = _date(scene, block, "told") or told
    stated = None
    if (block.heading and (match := _KEPT.search(scene.text, block.heading.start, block.heading.end))) or (
        match := next(
            (m for line in block.of("content") if (m := _KEPT.search(scene.text, line.start, line.end))), None
        )
    ):
        stated = Mention(match[0].strip(), match.start(), match.start() + len(match[0].strip()))
    signed, day = _date(scene, block, "signed"), _date(scene, block, "event_date")
    trigger_at = (block.of("partner", "licensee", "licensor", "sides", "content", "company") or block.lines)[0]
    span = block.heading or Span(trigger_at.line, trigger_at.end)
    trigger = Mention(scene.text[trigger_at.start : trigger_at.end], trigger_at.start, trigger_at.end)
    for part, payment in _money(scene, block).items():
        entry.money.setdefault(part, payment)
    if event == "signed":
        entry.happenings.append(
            Happening("signed", trigger, span, False, told, signed or day, signed is not None, stated)
        )
        return
    made = Happening(event, trigger, span, False, told, day, False, stated)
    if event == "amended":
        made.terms, entry.money = dict(entry.money), {}
        versions: tuple[tuple[Field, dict[Part, Payment]], ...] = (("changed", made.terms), ("before", entry.money))
        for which, terms in versions:
            figure = _first_money(scene, block, which)
            if figure is not None:
                terms["total"] = Payment("total", figure.id, Mention(figure.text, figure.start, figure.end))
    amount = _first_money(scene, block, "amount")
    if amount:
        made.amount = Payment("milestones", amount.id, Mention(amount.text, amount.start, amount.end))
    before = signed or next(
        (
            d
            for line in block.of("ended")
            if (d := _first_day(scene, line)) and _SIGNED_THEN.search(scene.text, line.start, line.end)
        ),
        None,
    )
    if before:
        line = next(iter(block.of("ended")), trigger_at)
        said = Mention(scene.text[line.start : line.end], line.start, line.end)
        entry.happenings.append(
            Happening("signed", said, span, False, None, before, True, stated and _without_end(stated))
        )
    entry.happenings.append(made)


def _first_money(scene: Scene, block: _Block, which: Field) -> Figure | None:
    return next(
        (
            f
            for line in block.of(which)
            for f in scene.figures_in(line.start, line.end)
            if f.kind == "money" and f.same_as is None
        ),
        None,
    )


def _without_end(stated: Mention) -> Mention:
    words = re.sub(r" ?(?:해지|변경)$", "", stated.text)
    return Mention(words, stated.start, stated.start + len(words))


def _date(scene: Scene, block: _Block, which: Field) -> tuple[str, Mention] | None:
    return next((d for line in block.of(which) if (d := _first_day(scene, line))), None)


def _first_day(scene: Scene, line: _Line) -> tuple[str, Mention] | None:
    moment = next((m for m in scene.moments_in(line.start, line.end) if m.edtf), None)
    return (moment.edtf.split("T")[0], day_mention(moment)) if moment and moment.edtf else None


def _money(scene: Scene, block: _Block) -> dict[Part, Payment]:
    """The amounts of the labelled lines; one in brackets is read by the label beside it: "(계약금 5,500,000 EUR 포함)"."""
    made: dict[Part, Payment] = {}
    parts: tuple[Part, ...] = ("total", "upfront", "near_term", "milestones", "royalty", "option_fee")
    for part in parts:
        for line in block.of(part):  # type: ignore[arg-type]
            value = scene.text[line.start : line.end]
            wanted = ("money", "percent") if part == "royalty" else ("money",)
            figures = [f for f in scene.figures_in(line.start, line.end) if f.kind in wanted and f.same_as is None]
            if not figures and part != "royalty" and _UNIT.search(scene.text, line.line, line.start):
                figures = scene.numbers_in(line.start, line.end)[:1]  # 계약금액(원): 4,520,000,000
            if figures and part not in made:
                made[part] = Payment(part, figures[0].id, Mention(figures[0].text, figures[0].start, figures[0].end))
                for figure in figures[1:]:
                    inner = _beside(scene.text, line.start, figure.start)
                    if inner and inner not in made:
                        made[inner] = Payment(inner, figure.id, Mention(figure.text, figure.start, figure.end))
            elif part not in made:
                state = (
                    "undisclosed"
                    if _WITHHELD.search(value)
                    else "none"
                    if _NOTHING.search(value)
                    else "unspecified"
                    if part in ("royalty", "milestones")
                    else None
                )
                if state:
                    made[part] = Payment(part, state, Mention(value, line.start, line.end))
    return made


_BESIDE = re.compile(
    r"(?P<upfront>계약금|선급금|업프론트|확정)|(?P<milestones>마일스톤|조건부|단계별)|(?P<royalty>로열티)"
)


def _beside(text: str, start: int, position: int) -> Part | None:
    last = None
    for match in _BESIDE.finditer(text, max(start, position - 16), position):
        last = match.lastgroup
    return last  # type: ignore[return-value]
