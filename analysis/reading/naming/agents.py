"""Who acts in a sentence: the subject of 체결했다, the partner of a company that is known, the pair that a headline opens with."""

from __future__ import annotations

from analysis.reading.naming.cases import leads_to_agreement, particle_after_bracket, weigh_particle
from analysis.reading.naming.claims import ENOUGH, Claims
from analysis.reading.naming.forms import Form
from analysis.reading.naming.fronts import front_of
from analysis.reading.naming.slots import claim_form
from analysis.reading.naming.tokens import Tokens
from analysis.reading.naming.weights import weigh
from analysis.reading.rules.names import DOINGS, HEADLINES, SHARE_MOVES, SHARE_WORDS, TRANSFERS
from analysis.reading.rules.particles import FROM, OBJECT, OF, TO, TOPIC, WITH
from analysis.reading.rules.words import row

_PARTNERS = (WITH | FROM | TO | OBJECT | OF | {""}) - {"으로", "로", "에서"}
_SUBJECT = frozenset(["은", "는", "이", "가", "도", "와", "과"])
_UNDER_WAY = frozenset(["중", "중이다", "중이라고", "중입니다", "진행"])
_VERBAL = frozenset("지기고며들")
_JOINS = "어아여고며해"  # verbs that lead on


def claim_partners(tokens: Tokens, claims: Claims, known: set[int], abroad: set[int]) -> bool:
    """Claim the subject and partners of a sentence in which someone is named: 다올젠틱이 일본 하르마크에 …."""
    grown = False
    company = ({tokens.sentence(index) for index in known} | abroad) & tokens.triggers
    for index in tokens.named:
        if index in known or tokens.sentence(index) not in company:
            continue
        front = front_of(tokens, index)
        for form in tokens.words[index].forms:
            if form.place or not (form.particle or _stands_bare(tokens, index, form)):
                continue
            source = form.particle == "에서" and weigh_particle(tokens, index, "에서") > 1
            if (
                source
                or form.particle in _PARTNERS
                or (form.particle in TOPIC and _may_act(tokens, index, form, known))
            ):
                weight = form.sure + weigh(tokens, index, form, front) + 1
                if weight == ENOUGH - 1 and (
                    (form.particle in TO and _leads_to_transfer(tokens, index))
                    or (form.particle in ("이", "가") and _meets_partner(tokens, index, known))
                    or (
                        form.particle in OF
                        and (_is_passed_on(tokens, index, known) or _is_taken_in(tokens, index, known))
                    )
                ):
                    weight = ENOUGH
                if weight >= ENOUGH:
                    claim_form(tokens, claims, index, form, weight, front)
                    grown = True
                    break
    return grown


def _stands_bare(tokens: Tokens, index: int, form: Form) -> bool:
    """Whether a word without particle may be a party: before what an owner has (X 지분)."""
    if index and tokens.beside(index) and tokens.words[index - 1].text[-1] in "을를" and form.stem[-1] in _JOINS:
        return False  # 20억원을 넣어 지분 6%를
    after = index + 1
    if after < len(tokens.words) and tokens.beside(after) and tokens.words[after].text == "역시":
        return True
    return form.ending is None and after < len(tokens.words) and tokens.words[after].speaker


def _may_act(tokens: Tokens, index: int, form: Form, known: set[int]) -> bool:
    """Whether a topic may be who acts: a borrowed name, at the head of its sentence, after a verb (체결한 새온은)."""
    if form.loan or index in tokens.heads:
        return True
    if form.particle in ("은", "는") and tokens.gaps[index] == ", " and tokens.words[index - 1].text[-1] in "에을를원":
        return True  # 가람은 나래를 300억원에, 다온은 … 각각 인수했다
    after = index + 1
    if form.particle in ("이", "가") and after < len(tokens.words):
        if tokens.words[after].text.startswith(DOINGS) or _meets_partner(tokens, index, known):
            return True
    before = tokens.words[index - 1]
    if form.particle not in TOPIC or not tokens.beside(index) or before.text[-1] not in "한은긴인는끈온":
        return False
    if form.particle not in ("은", "는") and not (
        tokens.beside(index - 1) and tokens.words[index - 2].text[-1] in "을를"
    ):
        return False  # 권리를 돌려받은 X가 is who did it, 넘긴 X가 what was given
    if (
        index > 1
        and tokens.beside(index - 1)
        and tokens.words[index - 2].text.endswith(("에서", "로부터", "에", "에게"))
    ):
        return False  # B에서 도입한 위장약은: what was taken, not who took it
    return before.act or before.text.startswith(DOINGS)


def _meets_partner(tokens: Tokens, index: int, known: set[int]) -> bool:
    """Whether the partner of X follows its X가 right away: X가 독일 머크와 지난해 체결한 계약은, X가 머크에 넘긴."""
    after = index + 1
    after += tokens.words[after].country is not None and after + 1 < len(tokens.words)
    if after not in known or after in tokens.heads:
        return False
    forms = tokens.words[after].forms
    if any(form.particle in WITH for form in forms):
        return leads_to_agreement(tokens, after)
    return any(form.particle in ("에", "에게") for form in forms) and _leads_to_transfer(tokens, after)


def _is_passed_on(tokens: Tokens, index: int, known: set[int]) -> bool:
    """Whether what a word has is said to have gone to a known company: 머크에 이전된 X의 항체."""
    words, before = tokens.words, index - 2
    if before not in known or not (tokens.beside(index) and tokens.beside(index - 1)):
        return False
    if not words[index - 1].text.startswith(_PASSED_ON):
        return False
    return any(form.particle in TO for form in words[before].forms)


def _is_taken_in(tokens: Tokens, index: int, known: set[int]) -> bool:
    """Whether a known company, right before a word, takes in what the word has: 머크가 X의 항체를 2억 달러에 들여갔다."""
    words = tokens.words
    if index - 1 not in known or not tokens.beside(index):
        return False
    if not any(form.particle in TOPIC for form in words[index - 1].forms):
        return False
    last = min(index + 10, tokens.end_of(tokens.numbers[index]))
    thing = next((at for at in range(index + 1, last) if words[at].text[-1] in "을를"), last)
    return any(words[at].text.startswith(_TAKEN_IN) for at in range(thing + 1, last))


_TAKEN_IN = ("들여", "도입", "사들", "가져", "사갔", "사간", "넘겨받", "이전받", "인수")
_PASSED_ON = row("이전된 이전될 기술이전된 기술수출된 수출된 넘어간 팔린 매각된 공급되는 공급된")


def claim_agents(tokens: Tokens, claims: Claims, known: set[int]) -> bool:
    """Claim the subject of a sentence about what companies do, where nobody in it is named yet: 도울이 가림에 … 이전했다."""
    grown = False
    company = {tokens.sentence(index) for index in known}
    for index in tokens.heads:
        if index not in known and tokens.sentence(index) not in company and _opens_headline(tokens, index):
            both = (index, index + 1) if tokens.gaps[index + 1] == "·" else (index,)
            for at in both:
                claim_form(tokens, claims, at, tokens.words[at].forms[0], ENOUGH, front_of(tokens, at))
            grown = True
    for index in tokens.named:
        if index not in tokens.heads and not (index - 1 in tokens.heads and tokens.words[index - 1].joins):
            continue
        if index in known or (number := tokens.sentence(index)) in company:
            continue
        traded = index in tokens.heads and (_is_traded(tokens, number) or _is_talking(tokens, number))
        if number not in tokens.acting and not traded:
            continue
        front = front_of(tokens, index)
        for form in tokens.words[index].forms:
            particle = form.particle or particle_after_bracket(tokens, tokens.ends[index])
            if form.place or particle not in _SUBJECT or form.stem[-1] in _VERBAL:
                continue
            if (traded and form.particle) or form.sure + weigh(tokens, index, form, front) + 1 >= ENOUGH:
                claim_form(tokens, claims, index, form, ENOUGH, front)
                grown = True
                break
    return grown


def _is_traded(tokens: Tokens, number: int) -> bool:
    """Whether a sentence tells how a share moved: X는 수주 소식에 장중 2% 넘게 뛰었다."""
    first = tokens.firsts[number]
    last = tokens.end_of(number) - 1
    if last <= first or not tokens.words[last].text.startswith(SHARE_MOVES):
        return False
    return any(word.text.startswith(SHARE_WORDS) for word in tokens.words[first:last])


def _is_talking(tokens: Tokens, number: int) -> bool:
    """Whether a sentence ends in talks under way: X는 … 글로벌 제약사와 협의 중이다."""
    last = tokens.end_of(number) - 1
    if last - 1 <= tokens.firsts[number] or tokens.words[last].text not in _UNDER_WAY:
        return False
    return tokens.words[last - 1].text in ("협의", "협상", "협상을")


def _opens_headline(tokens: Tokens, index: int) -> bool:
    """Whether a word is the subject of a headline of a deal with another: 온누림, 벨도르에 … 기술수출."""
    words, after = tokens.words, index + 1
    if after >= len(words) or tokens.gaps[after] not in (", ", "·"):
        return False
    if words[after].country and tokens.gaps[after] == ", " and after + 1 < len(words) and tokens.beside(after + 1):
        after += 1
    forms, others = words[index].forms, words[after].forms
    if not forms or forms[0].particle or forms[0].place or forms[0].carried or not others:
        return False
    if tokens.gaps[index + 1] == ", " and not any(form.particle in TO | WITH and not form.place for form in others):
        return False
    last = tokens.end_of(tokens.sentence(index)) - 1
    return last > after and (words[last].act or words[last].text.endswith(HEADLINES))


def _leads_to_transfer(tokens: Tokens, index: int) -> bool:
    """Whether a verb of giving follows in the sentence: 가림에 … 후보물질을 이전했다."""
    for at in range(index + 1, min(index + 13, len(tokens.words))):
        if at in tokens.heads:
            return False
        if tokens.words[at].act:
            return tokens.words[at].text.startswith(TRANSFERS)
    return False
