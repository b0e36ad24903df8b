"""Names of several words: how far a name reaches to the left of its last word."""

from __future__ import annotations

from analysis.reading.naming.everyday import is_compound, is_loan, is_noun, may_describe
from analysis.reading.naming.forms import SURE
from analysis.reading.naming.personal import looks_personal
from analysis.reading.naming.tokens import Tokens
from analysis.reading.naming.words import Word, is_count, judge
from analysis.reading.particles import splits
from analysis.reading.rules.endings import BODIES, GENERIC_HEADS
from analysis.reading.rules.names import OWNERS, STOPPERS
from analysis.reading.rules.nouns import VERB_STEMS, WORDS
from analysis.reading.rules.park_words import SITE_FIELDS
from analysis.reading.rules.particles import FROM, STRICT, TOPIC, WITH

_MOST_WORDS = 5
_LONGEST = 50
# Ends of verbs that go on (놓고, 맺어서) and particles of nouns that describe (클러스터인).
_CONNECTIVE = frozenset("고서며게면려해돼져여어아지도자")
_ACTING = TOPIC | WITH | FROM
_LINKING = STRICT | {"인", "이자", "며", "라", "라고", "이며", "이라", "이라고"}
_FINAL_N = 4
_INFINITIVE = frozenset("쳐워켜려겨춰꿔줘둬와놔혀펴써내해여어아")
_LONGEST_VERB = 4


def name_before(tokens: Tokens, index: int, *, declared: bool = False) -> str | None:
    """The name that ends with a word, together with those of its words that stand before it; None where there is none.

    Goes left over words without particle, as far as a comma, a country, a verb or a title.
    `declared`: the article says that it is a name, whatever it looks like.
    """
    words = tokens.words
    last = words[index]
    start = index
    if not (last.forms and last.forms[0].sure == SURE and not last.forms[0].particle):
        while start > 0 and index - start + 1 < _MOST_WORDS and tokens.beside(start) and start not in tokens.heads:
            if _is_done_to(tokens, start - 1):
                break
            if not (
                may_belong(words[start - 1])
                or _is_tagged(tokens, start - 1)
                or _is_numbered(tokens, start - 1)
                or (start == index and _is_first(tokens, start - 1))
            ):
                break
            start -= 1
            start -= _is_hyphened(tokens, start)
    while start < index and words[start].everyday and not _opens_name(tokens, start, index):
        start += 1
    while start < index and _is_region(words[start]):
        if not (_names_without(words[start + 1 : index + 1]) or _is_of_town(words[start:index], last)):
            break
        start += 1
    if start < index and _is_titled(tokens, index):
        start += 1 if looks_personal(words[start].text) else _bearer(tokens, start, index)
    titled = last.role is not None and not (last.forms and last.forms[0].ending)  # no 한국정밀치료연구원
    if start == index and (last.class_noun or titled or (last.everyday and not (declared and last.alone))):
        return None
    name = tokens.text[tokens.starts[start] : tokens.ends[index]]
    return name if 2 <= len(name) <= _LONGEST and name not in GENERIC_HEADS else None


def _is_done_to(tokens: Tokens, index: int) -> bool:
    """Whether a word is a verb that goes on, behind its object: 의결을 거쳐 (코르빈 파마에)."""
    word = tokens.words[index].text
    behind_object = tokens.beside(index) and tokens.words[index - 1].text[-1] in "을를"
    return behind_object and len(word) < _LONGEST_VERB and word[-1] in _INFINITIVE


def _is_hyphened(tokens: Tokens, index: int) -> bool:
    """Whether a single letter and a hyphen open a word: K-바이오 랩허브."""
    before = tokens.words[index - 1].text
    return index > 0 and tokens.gaps[index] == "-" and len(before) == 1 and before.isascii() and before.isupper()


def _is_region(word: Word) -> bool:
    """Whether a word says only where what follows sits: 강원, 미리솔시."""
    form = word.forms[0] if word.forms else None
    return form is not None and form.place and not form.particle and form.ending is None


def _is_of_town(regions: list[Word], last: Word) -> bool:
    """Whether a name begins with the town that stands before it, and so is whole without: (전남 누리군) 누리바이오포레스트."""
    towns = (word.text[:-1] for word in regions if len(word.text) > 2 and word.text[-1] in "시군구")
    return any(last.text.startswith(town) and len(last.text) > len(town) + 2 for town in towns)


def _names_without(words: list[Word]) -> bool:
    """Whether words are a name without the region before them: (오송) 나래바이오, (경기) 오레순 메디컬밸리, no (오송) 바이오밸리."""
    last = words[-1]
    if all(word.text in SITE_FIELDS for word in words[:-1]):
        return len(words) == 1 and bool(last.forms and last.forms[0].ending)
    return last.alone is not None and last.alone.place and any(w.forms and not w.forms[0].place for w in words[:-1])


def _is_tagged(tokens: Tokens, index: int) -> bool:
    """Whether a bare word that is no everyday one follows a country's tag: 미국 하시모어 온콜로지."""
    word = tokens.words[index]
    if not word.forms or index == 0 or tokens.gaps[index] not in ("", " "):
        return False
    if any(particle in STRICT for _, particle in splits(word.text)):
        return False
    return tokens.words[index - 1].country is not None


def _opens_name(tokens: Tokens, start: int, index: int) -> bool:
    """Whether an everyday word begins a name all the same: 라인탈, in which letters make 라인 by chance."""
    word = tokens.words[start].text
    if tokens.words[index].alone is not None and is_loan(word) and not is_compound(word) and is_noun(word):
        return True
    return _is_bounded(tokens, start, index) or (start + 1 == index and _is_numbered(tokens, start))


def _is_numbered(tokens: Tokens, index: int) -> bool:
    """Whether a word of digits and Hangul begins a company's name: 7가로 테라퓨틱스, no 3공장, no 2차로."""
    word, last = tokens.words[index], tokens.words[index + 1].alone
    if last is None or last.place or last.ending is None or last.ending.korean or last.ending.text in WORDS:
        return False
    return len(word.text) > 2 and word.text[0].isdecimal() and not is_count(word.text) and not word.role


def _is_bounded(tokens: Tokens, start: int, index: int) -> bool:
    """Whether everyday words make up a whole name: from a comma up to what an owner is called (산업 … 투자기업)."""
    return tokens.words[index].text in OWNERS and (start == 0 or tokens.gaps[start] != " ")


def _is_titled(tokens: Tokens, index: int) -> bool:
    """Whether a title follows, so that who bears it is named before: 문가람 벨로 테라퓨틱스 대표."""
    after = index + 1
    return after < len(tokens.words) and tokens.beside(after) and tokens.words[after].role is not None


def _bearer(tokens: Tokens, start: int, index: int) -> int:
    """How many words of a foreigner's name stand before that of a house named elsewhere: 베이커 로스만 캐피털 대표."""
    text, end = tokens.text, tokens.ends[index]
    times = tokens.count(text[tokens.starts[start] : end])
    for first in (start + 1, start + 2):
        if first < index and tokens.count(text[tokens.starts[first] : end]) > times:
            return first - start
    return (
        2 if index - start > 2 and all(is_loan(word.text, half=True) for word in tokens.words[start : index - 1]) else 0
    )


def _is_first(tokens: Tokens, index: int) -> bool:
    """Whether a word opens the name that ends in the word behind it, though it looks like a verb or one with a particle.

    Reads    "벨로 테라퓨틱스에", "아크로 바이오는"; "하겐 바이오캠퍼스", said again in the article
    Leaves   "하르마크와 바이오 …", "새로 지은 병원"
    """
    word, last = tokens.words[index], tokens.words[index + 1].alone
    if last is None or last.ending is None or not word.forms or not _is_plain_noun(word):
        return False
    if any(len(form.particle) > 1 or form.place or form.sure == SURE for form in word.forms):
        return False
    again = tokens.count(f"{word.text} {last.stem}") > 1
    if last.place or last.ending.korean or last.ending.text in BODIES:
        return (
            again
            and _opens_sentence(tokens, word.text, last.stem)
            and not is_adnominal(word.text)
            and not any(p in STRICT for _, p in splits(word.text))
        )
    after = tokens.after(index + 1)
    acts = last.particle in _ACTING or after.strip()[:1] in ("(", "=", ":")
    if word.joins and last.stem != last.ending.text and not again:
        return False  # 스카이레이크와 해인베스트
    return is_loan(word.text) and (acts or again or not is_noun(last.stem))


def _opens_sentence(tokens: Tokens, first: str, second: str) -> bool:
    """Whether a sentence begins with two words, as with a name and not with a verb before its noun."""
    words, last = tokens.words, len(tokens.words) - 1
    return any(words[at].text == first and at < last and words[at + 1].text.startswith(second) for at in tokens.heads)


def _is_plain_noun(word: Word) -> bool:
    return not (word.country or word.class_noun or word.role or word.speaker or word.text in STOPPERS)


def may_belong(word: Word) -> bool:
    """Whether a word can be one of a longer name's first words: a noun without particle, no verb, country or title."""
    text = word.text
    if text[0] == "등" and any(stem == "등" for stem, _ in splits(text)):
        return False
    if word.country or word.class_noun or word.role or word.speaker or text in STOPPERS or is_count(text):
        return False
    if word.everyday:
        if text[-1] in "한된할될" and text not in WORDS and is_noun(text[:-1]):
            return False  # 답변한
        return is_noun(text) and not any(particle in _LINKING for _, particle in splits(text))
    if not word.forms:
        return word.alone is not None and not word.alone.particle
    form = word.forms[0]
    if form.place and not form.particle:
        return True
    if (text[:-1] in VERB_STEMS and text[-1] in _CONNECTIVE) or is_adnominal(text):
        return False
    loan = is_loan(text, half=True)
    if not loan and form.sure < SURE and (may_describe(text) or text[-1] in _CONNECTIVE):
        return False
    return not any(particle in STRICT or (particle and not loan) for _, particle in splits(text))


def is_adnominal(text: str) -> bool:
    """Whether a word is a verb before its noun, its stem closed in ㄴ: 모은 of 모으다."""
    last = ord(text[-1]) - 0xAC00
    return 0 <= last < 11172 and last % 28 == _FINAL_N and text[:-1] + chr(0xAC00 + last - _FINAL_N) in VERB_STEMS


def is_site(name: str) -> bool:
    """Whether a name is that of a place by its last word: a park, a town."""
    word = judge(name.rsplit(" ", 1)[-1])
    if word.alone is not None and not word.alone.particle:
        return word.alone.place
    return bool(word.forms) and not word.forms[0].particle and word.forms[0].place
