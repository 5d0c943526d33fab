# One command per question; `make help` lists them. Everything installs itself from a fresh clone.

SHELL := /bin/bash
.DEFAULT_GOAL := help
NODE24_VERSION := 24.21.0
# Measured on the Node that the container image runs, whichever is installed.
BENCH_NODE := .cache/node24/node_modules/.bin/node
REFERENCE_MODEL := topology/policies/reference/model
BENCH_NODE_READY := $(if $(filter .cache/node24/%,$(BENCH_NODE)),node24)
# As the installed command has it in its first line.
BENCH_FLAGS := $(shell sed -n '1s/.*-S node //p' src/cli.ts)
export PATH := $(CURDIR)/node_modules/.bin:$(PATH)

# npm ci refuses a lock file without the packages of foreign platforms, which a partial registry cannot give;
# npm install keeps to the versions and digests of the same lock file, and --no-save leaves it as it is.
NPM_INSTALL := { npm ci --silent || npm install --no-save --no-progress; }

GATES := types core-types lint format layers dead-code tidy generated-fresh
GATE_TARGETS := $(addprefix gate-,$(GATES))

# $(call gate,name,command): silent with one line when it holds, the whole output and its name when it does not.
define gate
@out=$$( { $(2) ; } 2>&1 ) || { printf '%s\n' "$$out"; echo "gate $(1): FAILED"; exit 1; }; echo "gate $(1): ok"
endef

# $(call npm_script,name): runs a script of package.json, or says that it is missing.
define npm_script
@if node -e "process.exit('$(1)' in (require('./package.json').scripts ?? {}) ? 0 : 1)"; \
then npm run --silent $(1); else echo "$(1) is not there yet"; exit 2; fi
endef

.PHONY: train train-test faults walkthrough walkthrough-policy help demo check test bench bench-rates bench-model bench-rules bench-scale bench-kafka bench-recovery fuzz sim kafka oracle-selftest mutants gates-selftest generate diagram up down image check-deploy tamper
.PHONY: install build node24 test-node20 test-node24 format generated-fresh $(GATE_TARGETS)

help: ## this list
	@sed -nE 's/^([a-z0-9-]+):.*## (.*)$$/  \1\t\2/p' Makefile | expand -t 20

demo: build ## a border in one minute, on this machine, without a broker
	@if [ -x scripts/demo.sh ]; then scripts/demo.sh; else echo "demo is not there yet"; exit 2; fi

check: install ## every gate: types, purity, lint, format, layers, dead code, house rules, generated files
	@$(MAKE) --no-print-directory --keep-going -j2 $(GATE_TARGETS) || { echo "check: FAILED"; exit 1; }
	@echo "check: ok"

test: build ## every test on both Node versions; the last line says how many passed and failed
	@node scripts/test-all.mjs

bench: build $(BENCH_NODE_READY) ## how fast it is on this machine, and what a million open consignments cost (minutes)
	@status=0; $(BENCH_NODE) $(BENCH_FLAGS) test/bench/bench.mjs || status=1; $(BENCH_NODE) test/bench/scale.mjs || status=1; exit $$status

bench-rates: build $(BENCH_NODE_READY) ## only step, embedded and verify (BENCH_NODE=node for the Node that is installed)
	@$(BENCH_NODE) $(BENCH_FLAGS) test/bench/bench.mjs

bench-scale: build $(BENCH_NODE_READY) ## only what open consignments cost: rate, memory, longest turn, recovery (SCALE_OPEN=…)
	@$(BENCH_NODE) test/bench/scale.mjs

bench-model: build $(BENCH_NODE_READY) ## what the model costs a consignment: features, margin, what it is made of, and loading it
	@$(BENCH_NODE) $(BENCH_FLAGS) test/bench/model.mjs

bench-rules: build $(BENCH_NODE_READY) test/bench/rules/node_modules/.stamp ## a hundred rules and five hundred, evaluations a second, beside two other engines
	@$(BENCH_NODE) $(BENCH_FLAGS) test/bench/rules/bench-rules.mjs

bench-kafka: build $(BENCH_NODE_READY) ## a worker beside a Kafka Streams peer on a real Kafka: RUNS=… CONSIGNMENTS=… RATE=… SECONDS=… (25 minutes)
	@$(BENCH_NODE) -r ./test/contract/support/run-ts.cjs test/bench/kafka/bench-kafka.ts "runs=$(RUNS)" "consignments=$(CONSIGNMENTS)" \
		"rate=$(RATE)" "seconds=$(SECONDS)" "only=$(ONLY)" "write=$(WRITE)"

bench-recovery: build $(BENCH_NODE_READY) ## on a real Kafka: kill -9 to the next decision, a gigabyte onto an empty machine: RECOVERY_STATE_MB=… RECOVERY_KILLS=…
	@$(BENCH_NODE) -r ./test/contract/support/run-ts.cjs test/bench/recovery/recovery.ts

fuzz: install ## broken records of every kind, in any number: SEED=… SECONDS=… RECORDS=…
	@node --max-semi-space-size=64 -r ./test/contract/support/run-ts.cjs test/fuzz/support/fuzz.ts \
		"seed=$(SEED)" "seconds=$(SECONDS)" "records=$(RECORDS)"

sim: install ## the whole system in simulated time, struck by every fault, judged by an oracle: SEED=… RUNS=…
	@node scripts/sim.mjs "$(SEED)" "$(RUNS)"

faults: build ## workers and brokers killed by the dozen on real clusters, counted by others: SEED=… SCALE=… (resumable, an hour)
	@node -r ./test/contract/support/run-ts.cjs test/kafka/support/faults.ts "$(SEED)" "$(SCALE)"

walkthrough: build ## a cluster from nothing: two workers, one dies, an agency reads, all is verified (two minutes)
	@scripts/walkthrough.sh

walkthrough-policy: build ## the life of a policy on a running service: new, check, test, diff, approved by another, in force, rolled back (a minute)
	@scripts/walkthrough-policy.sh

oracle-selftest: install ## plants bugs in a copy of the tree and expects the simulation to find each of them
	@node scripts/oracle-selftest.mjs

train: train-test ## trains the reference model in Python and measures it: OUT=DIR FEATURES=FILE TABLE=FILE (two minutes)
	@training/train.sh -m trainer --out "$(abspath $(or $(OUT),$(REFERENCE_MODEL)))" $(if $(TABLE),--table "$(abspath $(TABLE))") \
		--features "$(abspath $(or $(FEATURES),$(REFERENCE_MODEL)/features.yaml))"

train-test: ## only the tests of the training
	@training/train.sh -m unittest discover -s tests -t .

mutants: install ## changes one thing at a time in kernel, join, score, decide and ledger: which change no test notices
	@node scripts/mutants.mjs

gates-selftest: install ## breaks a copy of the tree once per gate and expects that gate to notice
	@node scripts/gates-selftest.mjs

generate: install ## writes every generated file again
	$(call npm_script,generate)

diagram: install ## draws what imports what into topology/diagram.mmd
	@depcruise src --config .dependency-cruiser.cjs --no-progress --include-only '^src' \
		--collapse '^src/(core|edge)/[^/]+' --output-type mermaid --output-to topology/diagram.mmd
	@echo "topology/diagram.mmd is written"

kafka: install ## Kafka and a schema registry on this machine until Ctrl-C: BROKERS=1|3 JSON=1 CONTAINERS=1
	@node -r ./test/contract/support/run-ts.cjs test/kafka/support/serve.ts --brokers "$(or $(BROKERS),1)" \
		$(if $(JSON),--json) $(if $(CONTAINERS),--containers)

image: ## the container image tidewaiter:local (docker or podman)
	@engine=$$(scripts/container-engine.sh) || { echo "image: no image is built"; exit 2; }; \
		$$engine build --tag tidewaiter:local .

up: ## a broker, a registry, two workers and Prometheus in containers (deploy/README.md)
	@engine=$$(scripts/container-engine.sh compose) || { echo "up: nothing is started"; exit 2; }; \
		$$engine build --tag tidewaiter:local . && $$engine compose --file deploy/compose.yaml up --detach

down: ## stops what up started; what it stored stays
	@engine=$$(scripts/container-engine.sh compose) || { echo "down: nothing is stopped"; exit 2; }; \
		$$engine compose --file deploy/compose.yaml down

check-deploy: install ## Dockerfile, compose file, alerts with their unit tests and runbook, each by the program that reads it
	@node scripts/check-deploy.mjs

tamper: build ## changes one stored byte and shows that verify finds it
	$(call npm_script,tamper)

# --- what the targets above are made of ---

install: node_modules/.stamp

# The stamp is the lock file that was installed, so that a touched but unchanged lock file installs nothing.
node_modules/.stamp: package-lock.json
	@cmp -s package-lock.json $@ || $(NPM_INSTALL)
	@cp package-lock.json $@

# Engines to compare with are no packages of the project.
test/bench/rules/node_modules/.stamp: test/bench/rules/package-lock.json
	@cd test/bench/rules && $(NPM_INSTALL)
	@touch $@

build: install
	@npm run --silent build

node24: .cache/node24/.stamp-$(NODE24_VERSION)

.cache/node24/.stamp-$(NODE24_VERSION):
	@rm -rf .cache/node24 && mkdir -p .cache/node24
	@npm install --prefix .cache/node24 --no-save --no-package-lock --no-progress --silent node@$(NODE24_VERSION)
	@test "$$(.cache/node24/node_modules/.bin/node --version)" = "v$(NODE24_VERSION)"
	@touch $@

test-node20: install
	@node scripts/test-all.mjs current

test-node24: install
	@node scripts/test-all.mjs node24

format: install
	@npm run --silent format

generated-fresh: gate-generated-fresh

# The build configuration is checked too: it sees no test globals.
gate-types: install
	$(call gate,types,npm run --silent check:types)

gate-core-types: install
	$(call gate,core-types,npm run --silent check:core-types)

gate-lint: install
	$(call gate,lint,npm run --silent check:lint)

gate-format: install
	$(call gate,format,npm run --silent check:format)

gate-layers: install
	$(call gate,layers,npm run --silent check:layers)

gate-dead-code: install
	$(call gate,dead-code,npm run --silent check:dead-code)

gate-tidy: install
	$(call gate,tidy,npm run --silent check:tidy)

gate-generated-fresh: install
	$(call gate,generated-fresh,npm run --silent generate:check --if-present)
