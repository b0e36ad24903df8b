"""Parts that many patterns hold."""

from __future__ import annotations

# What makes a predicate of a noun, to its end: 규모다, 규모였고, 계약이었지만, 돈입니다, 몫이라며.
IS = (
    r"(?:이?(?:다(?:고|며|는)?|며|고|지만|라고|라며|라서|라는)|(?:이었|였)(?:다(?:고|며|는|만)?|고|으며|지만|으나|는데|던|습니다(?:만)?|음)"
    r"|입니다(?:만)?|인데|이에요|예요|이?죠|임)(?![가-힣])"
)
