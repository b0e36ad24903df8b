"""The command line, thin: `python -m analysis …`, installed as `kbio`."""

from __future__ import annotations

import json
import sys
import traceback
from pathlib import Path
from typing import TYPE_CHECKING

import click

from analysis.errors import KbioError

if TYPE_CHECKING:
    from analysis.corpus.run import Engine
    from analysis.publish.plan import By


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="kbio-analysis")
@click.option("--debug", is_flag=True, help="Show the traceback of a fault.")
@click.pass_context
def cli(context: click.Context, debug: bool) -> None:
    """Read Korean bio-industry news into reports in which every number leads back to its sentence."""
    context.obj = debug


@cli.command()
@click.argument("paths", nargs=-1, required=True)
@click.option(
    "--published", metavar="DATE", help="Publication date, YYYY-MM-DD[Thh:mm[:ss]]; stands before all others."
)
@click.option("--format", "form", type=click.Choice(["jsonl", "json"]), default="jsonl", show_default=True)
@click.pass_context
def read(context: click.Context, paths: tuple[str, ...], published: str | None, form: str) -> None:
    """Print what each article states, by the reading contract."""
    from analysis.articles import articles_of, paths_of
    from analysis.articles.origin import check_date
    from analysis.contract import to_dict, to_line
    from analysis.reading import try_read

    if published is not None:
        published = check_date(published, "--published", click.UsageError)
    failed = False
    rows = []
    for given in paths:
        try:
            found = list(paths_of([given]))
        except KbioError as error:
            failed = _complain(error, context.obj)
            continue
        for item in (item for path in found for item in articles_of(path, published)):
            reading = item if isinstance(item, KbioError) else try_read(item)
            if isinstance(reading, KbioError):
                failed = _complain(reading, context.obj)
                continue
            if reading.published is None:
                click.echo(
                    f"{reading.article.path}: no publication date; relative dates stay unresolved; give --published",
                    err=True,
                )
            if form == "jsonl":
                click.echo(to_line(reading))
            else:
                rows.append(to_dict(reading))
    if form == "json":
        click.echo(json.dumps(rows, ensure_ascii=False, indent=2))
    if failed:
        sys.exit(1)


@cli.group()
def corpus() -> None:
    """Many articles in Parquet tables."""


@corpus.command("read")
@click.argument("sources", nargs=-1, required=True)
@click.option("--out", required=True, type=click.Path(path_type=Path), help="The folder of the tables.")
@click.option("--engine", type=click.Choice(["here", "processes", "dask"]), default="here", show_default=True)
@click.option("--workers", type=click.IntRange(min=1), default=2, show_default=True, help="Of processes or local Dask.")
@click.option("--scheduler", metavar="ADDRESS", help="A Dask scheduler; without it --engine dask starts its own here.")
@click.option(
    "--shard", "size", type=click.IntRange(min=1), help="Articles done as a whole.  [default: by their number]"
)
@click.option("--quiet", is_flag=True, help="No progress bar.")
def corpus_read(
    sources: tuple[str, ...],
    out: Path,
    engine: Engine,
    workers: int,
    scheduler: str | None,
    size: int | None,
    quiet: bool,
) -> None:
    """Read articles into Parquet tables; run again, it does only what is missing."""
    from analysis.corpus.progress import bar
    from analysis.corpus.run import read_corpus

    if scheduler and engine != "dask":
        raise click.UsageError("--scheduler goes with --engine dask")
    with bar(quiet) as (started, progress):
        summary = read_corpus(sources, out, engine, workers, scheduler, size, progress, started)
    click.echo(
        f"{out}: {summary.articles} articles, {summary.failures} failures, {summary.characters} characters"
        f" in {summary.shards} shards, {summary.kept} of them done before"
    )


@corpus.command("join")
@click.argument("folder", type=click.Path(path_type=Path))
def corpus_join(folder: Path) -> None:
    """Join the deals of all articles of a corpus into one table with their sources."""
    from analysis.corpus.joined import join_deals

    click.echo(f"{folder}: {join_deals(folder)} deals in joined_deals")


@cli.command()
@click.argument("articles", nargs=-1)
@click.option("--notebook", default="both", show_default=True, metavar="cluster|deal_flow|both|PATH")
@click.option("--out", default="reports", show_default=True, type=click.Path(path_type=Path), help="Where reports go.")
@click.option("--by", type=click.Choice(["company", "month", "cluster"]), help="One report for each.")
@click.option(
    "-f", "file", type=click.Path(exists=True, dir_okay=False, path_type=Path), help="Parameters as YAML, articles too."
)
@click.option("-p", "pairs", nargs=2, multiple=True, metavar="NAME VALUE", help="One parameter of the notebooks.")
@click.option("--example", type=click.Path(path_type=Path), help="Also keep the PDFs of the seed article here.")
@click.pass_context
def report(
    context: click.Context,
    articles: tuple[str, ...],
    notebook: str,
    out: Path,
    by: By | None,
    file: Path | None,
    pairs: tuple[tuple[str, str], ...],
    example: Path | None,
) -> None:
    """Make reports of articles and folders: PDF, HTML, notebook and data, several at once."""
    from analysis.publish.parameters import given
    from analysis.publish.reports import make_reports

    parameters = given(file, pairs)
    stated = parameters.pop("articles", ())  # of a file that the explorer wrote; those named here stand before them
    articles = articles or tuple(map(str, stated if isinstance(stated, list) else [stated] if stated else ()))
    if not articles:
        raise click.UsageError("give articles, or a parameters file (-f) that names them")
    failed = make_reports(articles, notebook, by, parameters, out, example, lambda e: _complain(e, context.obj))
    if failed:
        sys.exit(1)


@cli.command()
@click.argument("runs", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.pass_context
def verify(context: click.Context, runs: tuple[Path, ...]) -> None:
    """Repeat finished runs and compare bytes, tables and readings."""
    from analysis.publish.verify import verify_run

    same = True
    for folder in runs:
        try:
            differences = verify_run(folder)
        except KbioError as error:
            same = not _complain(error, context.obj) and same
            continue
        click.echo(f"{folder}: {'the same' if not differences else 'differs'}")
        for line in differences:
            click.echo(f"  {line}")
        same = same and not differences
    if not same:
        sys.exit(1)


def _complain(error: KbioError, debug: bool) -> bool:
    """Print a fault as one line on stderr; True, for a run that has failed."""
    if debug:
        traceback.print_exception(error)
    click.echo(str(error), err=True)
    return True


def main() -> None:
    """Run the command line. A fault ends with one line and status 1, bad usage with 2, Ctrl-C with 130."""
    try:
        cli(prog_name="kbio", standalone_mode=False)
    except (click.Abort, KeyboardInterrupt):
        click.echo("kbio: interrupted; nothing half-written was left", err=True)
        sys.exit(130)
    except click.exceptions.NoArgsIsHelpError as error:
        click.echo(error.format_message())
        sys.exit(2)
    except click.ClickException as error:
        path = error.ctx.command_path if isinstance(error, click.UsageError) and error.ctx else "kbio"
        click.echo(f"{path}: {error.format_message()} (see {path} --help)", err=True)
        sys.exit(error.exit_code)
    except KbioError as error:
        _complain(error, "--debug" in sys.argv)
        sys.exit(1)


if __name__ == "__main__":
    main()
