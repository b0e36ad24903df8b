"""`kbio corpus join`: the deals of a corpus joined into one table with all sources, amounts, conflicts and statuses.

The rule is that of `analysis.tables`, applied to blocks of tellings that cannot meet. What is known of each article is
laid on disk, so that memory holds the names, the keys of the tellings and one run of blocks, never the corpus.
"""

from __future__ import annotations

import json
import os
import pickle
import shutil
from array import array
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import IO, Any

import pyarrow as pa
import pyarrow.parquet as pq

from analysis.articles.corpora import BROKEN, MANIFEST, is_finished
from analysis.corpus.blocks import Blocks
from analysis.corpus.deal_rows import amounts_of, conflicts_of, deal_row, order_of, sources_of
from analysis.corpus.parts import fault_of
from analysis.corpus.rows import Row
from analysis.corpus.run import held
from analysis.corpus.schemas import JOINED, arrow_schema
from analysis.corpus.told import told_in
from analysis.errors import ArticleError
from analysis.records import Name, Reading
from analysis.tables.deals import JoinedDeal, joined
from analysis.tables.parties import Claims, Parties
from analysis.tables.tellings import tellings_of

RECORD = "joined.json"
_AT_ONCE = 4_000  # tellings joined in memory at once, unless one block holds more
_MEMORY = "1GB"  # of the last sorting, which goes to disk beyond it
_ORDER = pa.schema([("run", pa.int32()), ("number", pa.int32()), ("order", pa.string())])


def join_deals(out: str | Path, at_once: int = _AT_ONCE) -> int:
    """Join the deals of a finished corpus and write the tables `joined_*` into its folder; returns how many there are.

    `at_once`  tellings in memory at a time; it changes no outcome
    Raises     ArticleError for a folder without a finished corpus; OutputError where it cannot be written
    """
    out = Path(out)
    if not is_finished(out):
        raise ArticleError(str(out), "no finished corpus", "run `kbio corpus read` to its end first")
    aside = out / ".aside" / f"joined-{os.getpid()}"
    with held(out):
        try:
            shutil.rmtree(aside, ignore_errors=True)
            aside.mkdir(parents=True)
            (out / RECORD).unlink(missing_ok=True)
            with (aside / "told").open("w+b") as file:
                runs = _write_runs(_laid_down(out, file), aside, at_once)
            count = _write_tables(aside, runs)
            for table in JOINED:
                (out / table).mkdir(exist_ok=True)
                os.replace(aside / f"{table}.parquet", out / table / "part-000000.parquet")
            record = {"corpus": _hash(out), "deals": count}
            (aside / RECORD).write_text(json.dumps(record) + "\n", encoding="utf-8")
            os.replace(aside / RECORD, out / RECORD)
        except pa.ArrowException as error:
            fault = str(error).splitlines()[0]
            raise ArticleError(str(out), f"a table is broken ({fault})", BROKEN) from None
        except OSError as error:
            raise fault_of(error, out) from None
        finally:
            shutil.rmtree(aside, ignore_errors=True)
    return count


def is_joined(out: str | Path) -> bool:
    """Whether a corpus holds its deals joined, as it now is."""
    try:
        return bool(json.loads((Path(out) / RECORD).read_text(encoding="utf-8"))["corpus"] == _hash(Path(out)))
    except (OSError, ValueError, KeyError):
        return False


def _hash(out: Path) -> str:
    return str(json.loads((out / MANIFEST).read_text(encoding="utf-8"))["sha256"])


class _Laid:
    """Readings laid on disk one after the other, to be taken up again by number."""

    def __init__(self, file: IO[bytes]) -> None:
        self._file, self._places = file, array("q")
        self.claims = Claims(())

    def lay(self, readings: Iterable[Reading]) -> None:
        names: dict[tuple[object, ...], Name] = {}
        for reading in readings:
            self._places.append(self._file.tell())
            pickle.dump(reading, self._file, pickle.HIGHEST_PROTOCOL)
            for name in reading.names:
                names.setdefault((name.name, name.text, name.aliases, name.registry_id, name.country), name)
        self.claims = Claims(names.values())

    def __iter__(self) -> Iterator[Reading]:
        return (self.take(number) for number in range(len(self._places)))

    def take(self, number: int) -> Reading:
        self._file.seek(self._places[number])
        reading: Reading = pickle.load(self._file)
        return reading


def _laid_down(out: Path, file: IO[bytes]) -> _Laid:
    laid = _Laid(file)
    laid.lay(told_in(out))
    return laid


def _write_runs(laid: _Laid, aside: Path, at_once: int) -> int:
    """Join run by run, and write the rows of each aside; returns how many runs there were."""
    blocks, homes, places = Blocks(), array("i"), array("i")
    for number, reading in enumerate(laid):
        tellings = tellings_of([reading], Parties([reading], laid.claims))
        blocks.add(tellings)
        rows = {deal.id: place for place, deal in enumerate(reading.deals)}
        for telling in tellings:
            homes.append(number)
            places.append(rows[telling.deal.id])
    run = -1
    for run, numbers in enumerate(blocks.cut(at_once)):
        deals: dict[int, list[int]] = {}
        for number in numbers:
            deals.setdefault(homes[number], []).append(places[number])
        readings = []
        for home, chosen in sorted(deals.items()):
            reading = laid.take(home)
            readings.append(replace(reading, deals=tuple(reading.deals[place] for place in sorted(chosen))))
        _write_run(run, joined(readings, Parties(readings, laid.claims)), aside)
    return run + 1


def _write_run(run: int, deals: Iterable[JoinedDeal], aside: Path) -> None:
    rows: dict[str, list[Row]] = {table: [] for table in JOINED}
    orders: list[tuple[int, int, str]] = []
    for number, deal in enumerate(deals):
        orders.append((run, number, order_of(deal)))
        rows["joined_deals"].append((str(number), *deal_row(deal)))
        for table, of in (
            ("joined_sources", sources_of), ("joined_amounts", amounts_of), ("joined_conflicts", conflicts_of)
        ):  # fmt: skip
            rows[table].extend((str(number), *row) for row in of(deal))
    for table, found in rows.items():
        schema = arrow_schema(table)
        values = zip(*found, strict=True) if found else [()] * len(schema)
        frame = pa.Table.from_arrays([pa.array(v, f.type) for v, f in zip(values, schema, strict=True)], schema=schema)
        frame = frame.append_column("run", pa.array([run] * len(found), pa.int32()))
        pq.write_table(frame, aside / f"{table}-{run:06d}.parquet")
    columns = zip(*orders, strict=True) if orders else ((), (), ())
    pq.write_table(pa.table(list(columns), schema=_ORDER), aside / f"order-{run:06d}.parquet")


def _write_tables(aside: Path, runs: int) -> int:
    """Number the deals of all runs by date of announcement, D1, D2 …, and write each table in their order."""
    import duckdb

    if not runs:
        for table in JOINED:
            pq.write_table(arrow_schema(table).empty_table(), aside / f"{table}.parquet")
        return 0
    with duckdb.connect(config={"memory_limit": _MEMORY, "threads": 1, "temp_directory": str(aside / "sort")}) as sort:
        sort.execute("set enable_progress_bar = false")  # it would be told on stdout
        sort.execute(
            'create table numbers as select run, number::varchar as deal, row_number() over (order by "order", run, '
            "number) as place from read_parquet($files)",
            {"files": str(aside / "order-*.parquet")},
        )
        for table in JOINED:
            rest = ", ".join(f't."{name}"' for name in arrow_schema(table).names[1:])
            sorted_rows = sort.sql(
                f"select 'D' || place as deal, {rest} from read_parquet($files, file_row_number = true) t "
                "join numbers n using (run, deal) order by place, file_row_number",
                params={"files": str(aside / f"{table}-*.parquet")},
            )
            with pq.ParquetWriter(aside / f"{table}.parquet", arrow_schema(table), compression="zstd") as writer:
                for batch in _batches(sorted_rows):
                    writer.write_table(pa.Table.from_batches([batch]).cast(arrow_schema(table)))
        ((count,),) = sort.execute("select count(*) from numbers").fetchall()
    return int(count)


def _batches(found: Any) -> Iterator[pa.RecordBatch]:
    yield from found.to_arrow_reader(50_000)
