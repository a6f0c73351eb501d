#!/usr/bin/env python3
"""Displacement of a hollow sphere under two opposite discs, solved as an axisymmetric solid.

Reference for the test of the voxel model: mid radius 80 mm, wall 6.5 mm, E = 8000 MPa, nu = 0.22,
1 N spread evenly over 1 cm2 (seen along the axis) at each pole. Eight-node quadrilaterals, 3 x 3
points, upper half with the equator as a plane of symmetry; elements are refined until the number
stands. Prints the mean displacement of the disc along the force, nm.
"""
import numpy as np
import scipy.sparse as sp
import scipy.sparse.linalg as spl

R, T, E, NU, FORCE, AREA = 80.0, 6.5, 8000.0, 0.22, 1.0, 100.0


def shape(s, t):
    c = np.array([[-1, -1], [1, -1], [1, 1], [-1, 1], [0, -1], [1, 0], [0, 1], [-1, 0]], float)
    n, ds, dt = np.zeros(8), np.zeros(8), np.zeros(8)
    for i, (a, b) in enumerate(c):
        if i < 4:
            n[i] = 0.25 * (1 + a * s) * (1 + b * t) * (a * s + b * t - 1)
            ds[i] = 0.25 * a * (1 + b * t) * (2 * a * s + b * t)
            dt[i] = 0.25 * b * (1 + a * s) * (2 * b * t + a * s)
        elif a == 0:
            n[i] = 0.5 * (1 - s * s) * (1 + b * t)
            ds[i], dt[i] = -s * (1 + b * t), 0.5 * b * (1 - s * s)
        else:
            n[i] = 0.5 * (1 + a * s) * (1 - t * t)
            ds[i], dt[i] = 0.5 * a * (1 - t * t), -t * (1 + a * s)
    return n, ds, dt


def solve(inside, first, rest, through):
    """Elements under the disc, then a graded and an even part to the equator, and in the wall."""
    edge = np.arcsin(np.sqrt(AREA / np.pi) / (R + T / 2))
    angles = np.concatenate([np.linspace(0, edge, inside + 1),
                             edge + (0.6 - edge) * np.linspace(0, 1, first + 1)[1:] ** 1.3,
                             np.linspace(0.6, np.pi / 2, rest + 1)[1:]])
    radii = np.linspace(R - T / 2, R + T / 2, through + 1)
    half = lambda v: np.sort(np.concatenate([v, 0.5 * (v[1:] + v[:-1])]))
    a2, r2 = half(angles), half(radii)
    number = -np.ones((len(a2), len(r2)), int)
    count, places = 0, []
    for i in range(len(a2)):
        for j in range(len(r2)):
            if i % 2 == 0 or j % 2 == 0:
                number[i, j] = count
                count += 1
                places.append((r2[j] * np.sin(a2[i]), r2[j] * np.cos(a2[i])))
    x = np.array(places)
    lam, mu = E * NU / ((1 + NU) * (1 - 2 * NU)), E / (2 * (1 + NU))
    d = np.array([[lam + 2 * mu, lam, lam, 0], [lam, lam + 2 * mu, lam, 0],
                  [lam, lam, lam + 2 * mu, 0], [0, 0, 0, mu]])
    gp, gw = np.polynomial.legendre.leggauss(3)
    table = [(shape(s, t), ws * wt) for s, ws in zip(gp, gw) for t, wt in zip(gp, gw)]
    rows, cols, vals = [], [], []
    f = np.zeros(2 * count)
    for i in range(0, len(a2) - 2, 2):
        for j in range(0, len(r2) - 2, 2):
            e = number[[i, i + 2, i + 2, i, i + 1, i + 2, i + 1, i],
                       [j, j, j + 2, j + 2, j, j + 1, j + 2, j + 1]]
            p, k = x[e], np.zeros((16, 16))
            for (n, ds, dt), w in table:
                jac = np.array([ds @ p, dt @ p])
                g = np.linalg.solve(jac, np.array([ds, dt]))
                r = n @ p[:, 0]
                b = np.zeros((4, 16))
                b[0, 0::2], b[1, 1::2], b[2, 0::2] = g[0], g[1], n / r
                b[3, 0::2], b[3, 1::2] = g[1], g[0]
                k += b.T @ d @ b * (abs(np.linalg.det(jac)) * r * 2 * np.pi * w)
            dof = np.stack([2 * e, 2 * e + 1], 1).ravel()
            rows.append(np.repeat(dof, 16)); cols.append(np.tile(dof, 16)); vals.append(k.ravel())
        if a2[i + 2] <= edge + 1e-12:
            e = number[[i, i + 1, i + 2], [-1, -1, -1]]
            for s, w in zip(*np.polynomial.legendre.leggauss(5)):
                n = np.array([0.5 * s * (s - 1), 1 - s * s, 0.5 * s * (s + 1)])
                dn = np.array([s - 0.5, -2 * s, s + 0.5])
                # Evenly over the disc as seen along the axis: 2 pi rho d rho.
                rho, drho = n @ x[e, 0], dn @ x[e, 0]
                f[2 * e + 1] -= n * (FORCE / AREA * 2 * np.pi * rho * drho * w)
    k = sp.csr_matrix((np.concatenate(vals), (np.concatenate(rows), np.concatenate(cols))))
    free = np.ones(2 * count, bool)
    free[2 * np.flatnonzero(x[:, 0] < 1e-9)] = False
    free[2 * np.flatnonzero(x[:, 1] < 1e-9) + 1] = False
    u = np.zeros(2 * count)
    u[free] = spl.spsolve(k[free][:, free].tocsc(), f[free])
    return f @ u / FORCE * 1e6, -f.sum()


if __name__ == "__main__":
    for mesh in ((3, 10, 10, 3), (6, 20, 20, 6), (12, 40, 30, 12)):
        value, total = solve(*mesh)
        print("%s elements: %.4f nm (force %.6f N)" % (mesh, value, total))
    # Reissner 1946 for a shallow shell under a uniform disc, thin: for comparison only.
    print("thin shell, point load: %.2f nm"
          % (np.sqrt(3 * (1 - NU**2)) / 4 * FORCE * R / (E * T * T) * 1e6))
