"""Solves the exported flow again with SciPy's sparse LU and compares.

usage: solver_check.py FOLDER CONDUCTANCE   (FOLDER as written by sutura.csf.solver.FlowExport)
"""
import sys
import time
import numpy as np
import scipy.sparse as sp
from scipy.sparse.linalg import splu

folder, conductance = sys.argv[1:3]
read = lambda name, kind="<f8": np.fromfile(f"{folder}/{name}", kind)
low, high = read("faces.i4", "<i4").reshape(-1, 2).T
# The program keeps conductances to 24 bits.
k = read(f"{conductance}.f8").astype(np.float32).astype(np.float64)
cells = max(low.max(), high.max()) + 1
ones = np.ones(len(k))
faces = np.arange(len(k))
fall = sp.csr_matrix(
    (np.r_[ones, -ones], (np.r_[faces, faces], np.r_[low, high])), (len(k), cells))
matrix = (fall.T @ sp.diags(k) @ fall).tocsc()
start = time.time()
# The last cell's pressure is 0.
lu = splu(matrix[:-1, :-1], permc_spec="MMD_AT_PLUS_A", diag_pivot_thresh=0.0,
          options={"SymmetricMode": True})
print(f"{conductance}: {cells} cells, {len(k)} faces, factor {time.time() - start:.1f} s,"
      f" {lu.L.nnz / 1e6:.1f} million numbers", flush=True)
for pattern in ["NET", "VENTRICULAR", "PIAL", "RESPIRATORY"]:
    inflow = read(f"{pattern}-inflows.f8")
    start = time.time()
    pressure = np.r_[lu.solve(inflow[:-1]), 0]
    # One step of refinement.
    pressure += np.r_[lu.solve((inflow - matrix @ pressure)[:-1]), 0]
    seconds = time.time() - start
    flux = k * (fall @ pressure)
    ours = read(f"{conductance}-{pattern}-fluxes.f8")
    other = read(f"{conductance}-{pattern}-pressures.f8")
    pressure -= pressure.mean()
    print(f"{conductance} {pattern}: solve {seconds:.1f} s;"
          f" pressure range {np.ptp(pressure):.6g},"
          f" largest difference {abs(other - pressure).max() / np.ptp(pressure):.2e} of it;"
          f" fluxes: largest difference {abs(ours - flux).max() / abs(flux).max():.2e} of the"
          f" largest, length of the difference"
          f" {np.linalg.norm(ours - flux) / np.linalg.norm(flux):.2e} of the length;"
          f" LU's own divergence {abs(fall.T @ flux - inflow).max():.2e}", flush=True)
