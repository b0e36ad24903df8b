"""The whole reading of articles, one layer after another; each layer sees only those before it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from analysis.errors import KbioError
from analysis.reading.collector import resting
from analysis.records import Article, Reading

# Articles read together: short ones are read by a fifth quicker than alone, by a tenth quicker than eight at a time.
_TOGETHER = 32
_ENOUGH = (
    100_000  # characters; of long articles fewer are read together, since all that is read of them is held at once
)


def read(article: Article) -> Reading:
    """Read an article: every figure, moment and name, and the facts that they make up.

    Pure: the same article gives the same reading, whatever the machine's clock, zone or locale.
    """
    return _read((article,))[0]


def try_read(article: Article) -> Reading | KbioError:
    """Read an article; a failure of the reader itself comes back as a fault, so that the other articles are read."""
    try:
        return read(article)
    except KbioError as fault:
        return fault
    except Exception as error:
        what = f"the reader failed ({type(error).__name__}: {error})"
        failure = KbioError(article.path, what, "report this article as a fault of kbio; the others are read")
        failure.__cause__ = error
        return failure


def try_read_all(items: Iterable[Article | KbioError]) -> Iterator[Reading | KbioError]:
    """Read many articles, in their order, each as by `try_read`; what is a fault already stays one.

    Some are read together, layer by layer: a layer's code and tables then stay in the processor's cache from one
    article to the next.
    """
    group: list[Article | KbioError] = []
    held = 0
    for item in items:
        group.append(item)
        held += len(item.text) if isinstance(item, Article) else 0
        if len(group) == _TOGETHER or held >= _ENOUGH:
            yield from _try_group(group)
            group, held = [], 0
    yield from _try_group(group)


def _try_group(group: list[Article | KbioError]) -> list[Reading | KbioError]:
    try:
        readings = iter(_read([item for item in group if isinstance(item, Article)]))
    except Exception:  # one of them cannot be read: which, shows when each is read alone
        return [try_read(item) if isinstance(item, Article) else item for item in group]
    return [next(readings) if isinstance(item, Article) else item for item in group]


@resting
def _read(articles: Sequence[Article]) -> list[Reading]:
    """The readings of some articles: each layer of all of them before the next layer of any."""
    # The layers' patterns are compiled for the first article: who only imports does not wait for them.
    from analysis.reading.actors import Cast
    from analysis.reading.agreements import read_agreements
    from analysis.reading.checks import read_checks
    from analysis.reading.deals import read_deals
    from analysis.reading.figures import read_figures
    from analysis.reading.layout import lay_out
    from analysis.reading.metrics import read_metrics
    from analysis.reading.moments import read_moments
    from analysis.reading.names import read_names
    from analysis.reading.relations import read_relations
    from analysis.reading.wrapped import unwrap

    joined = list(map(unwrap, articles))
    pages = [lay_out(of.article if of else article) for article, of in zip(articles, joined, strict=True)]
    moments = list(map(read_moments, pages))
    figures = list(map(read_figures, pages, moments))
    names = list(map(read_names, pages))
    deals = list(map(read_deals, pages, figures, moments, names))
    casts = [Cast(page.text, named) for page, named in zip(pages, names, strict=True)]
    agreements = list(map(read_agreements, pages, moments, names, casts))
    relations = list(map(read_relations, pages, figures, moments, names, casts))
    metrics = list(map(read_metrics, pages, figures, moments, names, casts, deals, relations))
    checks = list(map(read_checks, pages, figures, moments, metrics, deals, relations))
    readings = [
        Reading(
            article=page.article,
            title=page.title,
            published=page.published,
            published_from=page.published_from,
            sentences=page.sentences,
            figures=figures[n],
            moments=moments[n],
            names=names[n],
            metrics=metrics[n],
            deals=deals[n],
            agreements=agreements[n],
            relations=relations[n],
            checks=checks[n],
        )
        for n, page in enumerate(pages)
    ]
    return [of.restore(reading) if of else reading for of, reading in zip(joined, readings, strict=True)]
