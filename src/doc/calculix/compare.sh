#!/bin/sh
# Solves the same mesh with CalculiX (ccx on the PATH) and with the program's own solver:
#   src/doc/calculix/compare.sh [EDGE_MM [FOLDER [SOLVER]]]
# from the root of the checkout. SOLVER is CalculiX's: SPOOLES (default) or "ITERATIVE CHOLESKY".
set -e
mvn -q test-compile dependency:build-classpath -Dmdep.outputFile=target/test.cp
exec java -cp "target/test-classes:target/classes:$(cat target/test.cp)" \
  sutura.biomech.CalculixComparison "${1:-3}" "${2:-target/calculix}" "${3:-SPOOLES}"
