# All set-up happens here: a virtual environment in .venv from requirements.lock, compiled on install, then the project.
PYTHON ?= python3
BIN := .venv/bin
READY := .venv/.ready
ARTICLES ?= seeds/shonan-ipark.txt
# Jupyter refuses the root user that most containers have, unless told; it listens on this machine alone.
AS_ROOT := $(if $(filter 0,$(shell id -u)),--allow-root)

.PHONY: report test lab bench lint lock clean setup
.DELETE_ON_ERROR:

report: $(READY)  ## both PDFs of ARTICLES in reports/, and of the seed article in reports/example/
	@$(BIN)/kbio report $(ARTICLES) --example reports/example

test: $(READY)  ## the tests
	@$(BIN)/python -m pytest -n 2 --dist loadfile

lab: $(READY)  ## JupyterLab on the notebook for exploring
	@$(BIN)/jupyter lab --ServerApp.root_dir="$(CURDIR)" --LabApp.default_url=/lab/tree/notebooks/explore.ipynb \
		--LabApp.extension_manager=readonly $(AS_ROOT) $(LAB)

bench: $(READY) .venv/.bench-ready  ## ratios, all measured in this run
	@$(BIN)/python -m bench

lint: $(READY)  ## format, lint, types, import contract, notebook hygiene
	@$(BIN)/ruff format --check .
	@$(BIN)/ruff check .
	@$(BIN)/mypy
	@$(BIN)/lint-imports --no-cache
	@$(BIN)/nbstripout --verify notebooks/*.ipynb

lock:  ## resolve the pins anew (needs uv), and carry them to environment.yml
	uv pip compile --universal --python-version 3.11 --generate-hashes --no-build --no-header --no-annotate \
		--no-emit-index-url --extra dev pyproject.toml -o requirements.lock
	uv pip compile --universal --python-version 3.11 --generate-hashes --no-header --no-annotate \
		--no-emit-index-url -c requirements.lock bench/requirements.in -o bench/requirements.lock
	$(PYTHON) .ci/environment.py > environment.yml

setup: $(READY)  ## the environment alone

# JupyterLab's announcements are what asks the network for news and updates: off.
$(READY): requirements.lock pyproject.toml
	@echo "setting up .venv (once; a few minutes)"
	@test -x $(BIN)/python || $(PYTHON) -m venv .venv
	@$(BIN)/python -m pip install --disable-pip-version-check --compile --require-hashes -r requirements.lock
	@$(BIN)/python -m pip install --disable-pip-version-check --no-deps --no-build-isolation --no-cache-dir -e .
	@$(BIN)/python -m compileall -q analysis
	@$(BIN)/jupyter labextension disable --level=sys_prefix @jupyterlab/apputils-extension:announcements >/dev/null 2>&1
	@touch $@

.venv/.bench-ready: bench/requirements.lock | $(READY)
	@$(BIN)/python -m pip install --disable-pip-version-check --require-hashes -r bench/requirements.lock
	@touch $@

clean:  ## everything that make made, but for the published example
	rm -rf .venv .mypy_cache .ruff_cache .hypothesis build dist
	find reports -mindepth 1 -maxdepth 1 ! -name example ! -name .gitkeep -exec rm -rf {} +
