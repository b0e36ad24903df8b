"""The whole reading of one article, one layer after another; each layer sees only those before it."""

from __future__ import annotations

from analysis.errors import KbioError
from analysis.records import Article, Reading


def read(article: Article) -> Reading:
    """Read an article: every figure, moment and name, and the facts that they make up.

    Pure: the same article gives the same reading, whatever the machine's clock, zone or locale.
    """
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

    page = lay_out(article)
    moments = read_moments(page)
    figures = read_figures(page, moments)
    names = read_names(page)
    deals = read_deals(page, figures, moments, names)
    cast = Cast(page.text, names)
    agreements = read_agreements(page, moments, names, cast)
    relations = read_relations(page, figures, moments, names, cast)
    metrics = read_metrics(page, figures, moments, names, cast, deals, relations)
    checks = read_checks(page, figures, moments, metrics, deals, relations)
    return Reading(
        article=article,
        title=page.title,
        published=page.published,
        published_from=page.published_from,
        sentences=page.sentences,
        figures=figures,
        moments=moments,
        names=names,
        metrics=metrics,
        deals=deals,
        agreements=agreements,
        relations=relations,
        checks=checks,
    )


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
