"""How a park is claimed where something is told of it: by a form that may be a park's, under its whole name."""

from __future__ import annotations

from analysis.reading.naming.claims import DECLARED, ENOUGH, Claims
from analysis.reading.naming.forms import SURE, Form
from analysis.reading.naming.pairs import may_open
from analysis.reading.naming.tokens import Tokens
from analysis.reading.naming.words import Word
from analysis.reading.rules.park_words import BUILDINGS, SITE_FIELDS

_GROUNDS = ("시티", "타운", "파크", "밸리", "허브")
# Before a park of a town's own.
NEAR = ("인근", "주변", "이웃", "옆")


def claim_site(tokens: Tokens, claims: Claims, index: int, particles: frozenset[str], *, shortest: int = 3) -> None:
    """Claim a word that carries one of some particles as a park; as another name of the one park that begins so."""
    form = site_form(tokens.words[index], particles)
    if form is None or form.row is not None or not may_be_site(form, shortest):
        return
    longer = [text for text, other in claims.by_text.items() if other.place and text.startswith(form.stem)]
    if len(longer) == 1 and longer[0] != form.stem and claims.accepted(longer[0]):
        claims.add(form.stem, ENOUGH).place = True
        claims.unite(longer[0], form.stem)
        return
    claim = claims.by_text.get(form.stem)
    if claim is None or claim.weight < DECLARED:
        name = whole_site(tokens, index, form)
        if name != form.stem or form is not tokens.words[index].alone:
            claims.add(name, ENOUGH).place = True


def site_form(word: Word, particles: frozenset[str]) -> Form | None:
    """A word's reading with one of some particles; of an ending that stands alone (빌리지에는) only where it has no other."""
    form = next((form for form in word.forms if form.particle in particles), None)
    alone = word.alone if word.alone is not None and word.alone.particle in particles else None
    return form or alone


def is_field_alone(name: str) -> bool:
    """Whether a name is only a field with what parks end in: 메디컬시티, no 랩허브."""
    return (name.endswith(_GROUNDS) and name[:-2] in SITE_FIELDS) or name == "디스트릭트"


def may_be_site(form: Form, shortest: int = 3) -> bool:
    """Whether a form may be a park's: no company's, no building, and none that seems to carry a particle."""
    if not form.place and (form.ending is not None or form.sure == SURE):
        return False
    if form.stem.islower():
        return False  # annex
    return not form.carried and len(form.stem) >= shortest and not form.stem.endswith(BUILDINGS)


def whole_site(tokens: Tokens, index: int, form: Form) -> str:
    """The name of a park with the word before it that belongs to it: of two where it ends generically or stands abroad.

    Reads    "달마르 메디컬밸리에는", "덴마크 달마르 메드포트의"
    Leaves   "새 메디컬밸리에는", "인근 메드포트의"
    """
    words = tokens.words
    first = index - 1
    if index < 1 or index in tokens.heads or not tokens.beside(index):
        return form.stem
    if words[first].text in SITE_FIELDS and first > 0 and tokens.beside(first):
        first -= 1
    before = words[first]
    abroad = first > 0 and tokens.beside(first) and words[first - 1].country not in (None, "KR")
    generic = words[index].alone is not None
    if not (abroad or generic or first < index - 1) or not may_open(tokens, first) or before.leads:
        return form.stem
    return tokens.text[tokens.starts[first] : tokens.starts[index] + len(form.stem)]
