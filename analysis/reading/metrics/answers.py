"""What is asked in one sentence and answered in the next: "직원은 몇 명인가." "서른여덟 명이에요."."""

from __future__ import annotations

import re

from analysis.reading.metrics.measure import Measure, kind_of
from analysis.reading.metrics.terms import fits, is_level, terms_of
from analysis.reading.page import Page
from analysis.records import Figure, Span

_ASKS = re.compile(
    r"(?:수|규모|숫자)?(?:은|는|이|가)? ?(?:지금 |현재 |모두 |총 |대략 |다 해서 )*(?:몇 ?[가-힣]{1,3}|얼마나?|어느 ?정도|어떻게 (?:되|돼))[^.\n]{0,12}"
    r"|(?:은|는)[.?]?$"
)
_REPLY = re.compile(
    r"[\s\"“‘'―—\-A.:]*(?:[가-힣]{1,3}, )?(?:(?:지금은?|현재는?|모두|총|다 해서|다 합쳐|약|올해|이제) ?)*"
)
_IS = re.compile(
    r"여?(?:[가이] (?:비어|있|됩|남아)|이?에요|예요|입니다|이다|다|이죠|죠|이고|이며| ?(?:정도|쯤|가량|남짓)|[.,]| 있)"
)
_LONGEST_REPLY = 30  # characters before the number
_NEXT = 8  # characters at most between a question and its answer
_LONGEST = 200
# "졸업 기업까지 더한 숫자다", "사실이 아니다": the sentence before is not upheld.
_TAKES_BACK = re.compile(
    r"[\s\"“‘'―—\-A.:]*(?:(?:그건|그것은|이는|그 (?:숫자|수치)는|하지만|그러나|전혀|물론) )*"
    r"(?:사실(?:이 아니|과 (?:다르|다릅))|(?:그렇지 않|아니다|아닙니다|아니에요)"
    r"|[^.,\n\"”]{0,24}(?:더한|합친|포함한|부풀린|부풀려진|과장된|잘못된|틀린|한참 지난|옛) (?:숫자|수치|통계|얘기|이야기)(?:다|이다|입니다|예요|이에요|일 뿐)"
    r"|와전된|잘못 (?:알려진|전해진))"
)


class Answers:
    """Questions of an interview with what answers them, and claims that the next sentence takes back."""

    def __init__(self, page: Page) -> None:
        self.page, self.text = page, page.text

    def takes_back(self, span: Span) -> bool:
        """Whether the sentence after this one says that it is not so."""
        index = self.page.sentence_index(span.start) + 1
        if index >= len(self.page.sentences):
            return False
        after = self.page.sentences[index]
        return after.start - span.end <= _NEXT and bool(_TAKES_BACK.match(self.text, after.start, after.end))

    def read(self, span: Span, figures: list[Figure]) -> Measure | None:
        """The measure of a sentence that begins with the number that the sentence before asked for."""
        figure = figures[0]
        if figure.start - span.start > _LONGEST_REPLY or not _IS.match(self.text, figure.end):
            return None
        index = self.page.sentence_index(span.start)
        if index < 1:
            return None
        question = self.page.sentences[index - 1]
        if span.start - question.end > _NEXT or question.end - question.start > _LONGEST:
            return None
        if not _ASKS.search(self.text, question.start, question.end):
            return None
        if not _REPLY.fullmatch(self.text, span.start, figure.start):
            return None
        for term in terms_of(self.text, question.start, question.end):
            metric = kind_of(term.row.metric, self.text[max(question.start, term.start - 14) : term.start])
            asked = _ASKS.match(self.text, term.end, question.end)
            if asked and metric is not None and fits(figure, term.row.fits) and is_level(figure):
                return Measure(figure, term.row, metric, term.start, term.end, figure.planned)
        return None
