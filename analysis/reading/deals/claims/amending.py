"""The claims of changed terms: what is told as bigger, longer, wider or paid later than a contract had it."""

from __future__ import annotations

from analysis.reading.deals.claims.claim import Claim, make
from analysis.reading.deals.claims.clause import Clause
from analysis.reading.deals.claims.payins import exercise
from analysis.reading.deals.words.labels import Label
from analysis.reading.rules import deal_changes, deal_ends, deal_moods, deal_receipts


def amended(text: str, clause: Clause, before: Clause | None, held: Clause | None, named: list[Label]) -> Claim | None:
    """A와 B는 계약 규모를 5억 달러로 늘렸다."""
    mood = clause.verb.ending.mood if clause.verb.ending else "fact"
    if mood == "content" and deal_moods.AGREED_WITH.match(text, clause.end):
        return None  # 늦추는 데 B와 합의했다: told by the next verb
    told = any(label.part == "total" and _is_of_contract(text, label) for label in _within(named, clause))
    told = told or _changes_a_part(text, clause, named) or _changes_when(text, clause)
    told = told or _changes_where(text, clause) or (before is not None and _widens_right(text, before, clause))
    if not (names_contract(text, clause) or told or (before and before.verb.word.part == "pact" and touches(before))):
        return None
    if any(n.word.kind == "option" for n in clause.nouns) and deal_ends.TO_LICENCE.search(
        text, clause.start, clause.verb.start
    ):
        return exercise(text, clause, held)  # 옵션 계약이 본계약으로 전환됐다
    if deal_ends.GREW.match(text, clause.verb.start) and not clause.has("amendment"):
        if not told or before is None or not _is_told_of(text, before, clause):
            return None
    if deal_ends.NOT_TERMS.search(text, max(clause.start, clause.verb.start - 30), clause.verb.start):
        return None
    if text.startswith("키", clause.verb.start) and deal_ends.BROUGHT_UP.search(text, clause.start, clause.verb.start):
        return None  # 계약금은 A에 남아 다음 물질을 키웠다
    leading = clause.subject.start if clause.subject else clause.start  # 코스닥 상장사 A는 …: what the subject is
    if any(n.word.part == "other" and n.start >= leading for n in clause.nouns) or (
        mood == "content" and deal_ends.ITS_CONTRACT.match(text, clause.end)
    ):  # 늘리는 변경계약을 맺었다: told by the next verb
        return None
    if deal_ends.SEVERAL.search(text, clause.start, clause.verb.start) and not clause.has("amendment"):
        return None  # 계약을 두 건 올린: how many there are
    for before_it in deal_receipts.WAS_SO.finditer(text, clause.start, clause.verb.start):
        clause.start = clause.since = before_it.end()
    claim = make(text, clause, "amended", held)
    claim.start = next((label.start for label in _within(named, clause) if label.part == "total"), claim.start)
    return claim


def _is_of_contract(text: str, label: Label) -> bool:
    """Whether a total is called that of a contract: 계약 규모, 총액, 공급계약의 금액."""
    return (
        text.startswith(("계약", "총"), label.start)
        or deal_changes.CONTRACTS.search(text, max(0, label.start - 8), label.start) is not None
    )


def _changes_a_part(text: str, clause: Clause, named: list[Label]) -> bool:
    """Whether a part of the money agreed on with a partner is changed: B와의 계약금을 900만 달러에서 500만 달러로 깎았다."""
    parts = [label for label in _within(named, clause) if label.part in ("upfront", "milestones", "royalty")]
    if not parts or not clause.role("with", "of"):
        return False
    return deal_changes.RAISED_FROM.search(text, parts[0].end, clause.verb.end) is not None


def _changes_when(text: str, clause: Clause) -> bool:
    """Whether what is changed is when or how a partner pays, or may choose: 마일스톤 지급 시점을 늦추는 데 B와 합의했다."""
    words = deal_ends.WHEN_PAID.search(text, max(clause.start, clause.verb.start - 40), clause.verb.start)
    return words is not None and (any(s.parties for s in clause.slots) or clause.subject is not None)


def _changes_where(text: str, clause: Clause) -> bool:
    """Whether two change for what, or where, their contract holds: 두 회사는 대상 국가에 3개국을 추가했다."""
    subject = clause.subject
    if subject is None or not (subject.refers == "both" or len(subject.parties) == 2 or clause.role("with")):
        return False
    return deal_changes.SCOPE.search(text, clause.start, clause.verb.start) is not None


def _widens_right(text: str, before: Clause, clause: Clause) -> bool:
    """Whether what was granted is widened: B에 부여한 북미 판권을 일본까지 넓혀주기로 했다."""
    granted = before.verb.word.part in ("give", "take", "pact") and touches(before)
    return (
        granted
        and clause.has("right") | bool(before.head and before.head[0].word.part == "right")
        and text.startswith(("넓", "확대", "확장"), clause.verb.start)
    )


def _is_told_of(text: str, before: Clause, clause: Clause) -> bool:
    """Whether a total that only grew is of the deal just told: "A가 B에 이전한 X의 총 계약 규모가 3억달러에서 4억달러로 커졌다"."""
    ending = before.verb.ending
    if ending is None or ending.form != "attributive" or before.verb.word.part not in ("give", "take", "pact"):
        return False
    return deal_changes.RAISED_FROM.search(text, clause.start, clause.end) is not None


def names_contract(text: str, clause: Clause) -> bool:
    """Whether a contract stands beside a verb: 계약을, 라이선스 계약을."""
    return clause.has("contract") or any(text.startswith("계약", n.end - 2) for n in clause.nouns)


def _within(named: list[Label], clause: Clause) -> list[Label]:
    return [label for label in named if clause.start <= label.start < clause.verb.start]


def touches(before: Clause) -> bool:
    """Whether the clause before leads on to what a verb ends or changes: 맺은 (계약이 해지됐다)."""
    return before.verb.ending is not None and before.verb.ending.form == "attributive" and bool(before.head)
