"""Path-traces what `sutura render --handover` describes, with Blender's Cycles.

blender -b --factory-startup -P pathtrace.py -- MODEL.glb HANDOVER.json OUT.png SAMPLES

Only the transport of light differs from the program's own picture: the same meshes, camera, lights,
colours and tone curve. Everything stands in view space (mm), as the studio does; the background is
transparent. Cycles' linear result goes through the curve of shaders/include/tone.glsl here.
"""

import json
import math
import os
import struct
import sys
import tempfile
import zlib

import bpy
import mathutils
import numpy as np

if not hasattr(np, "bool"):
    np.bool = bool        # Blender 3.4 reads glTF with a name that NumPy 1.24 dropped

ROUGHNESS = 0.52          # ItemTable.java
TOOTH_ROUGHNESS = 0.30
ENVIRONMENT_PX = (1024, 512)
BOUNCES = 8
SHOULDER, PALING = 0.72, 0.15   # tone.glsl


def linear(c):
    c = np.asarray(c, dtype=np.float64)
    return np.where(c <= 0.04045, c / 12.92, ((c + 0.055) / 1.055) ** 2.4)


def srgb(c):
    return np.where(c <= 0.0031308, c * 12.92, 1.055 * np.maximum(c, 0.0031308) ** (1 / 2.4) - 0.055)


def filmic(light):
    peak = np.maximum(light.max(axis=-1, keepdims=True), 1e-9)
    room = 1 - SHOULDER
    bent = np.where(peak < SHOULDER, peak, 1 - room * room / (peak + room - SHOULDER))
    keep = 1 / (PALING * (peak - bent) + 1)
    return bent + (light * bent / peak - bent) * keep


def radiance(studio, d):
    """The studio's radiance from unit directions; LightStudio.java."""
    light = np.array(studio["wall"]) + d[..., 1:2] * np.array(studio["wallUp"])
    light = np.maximum(light + d[..., 2:3] * np.array(studio["wallFront"]), 0)
    for box in studio["softboxes"]:
        inner, outer = (math.cos(math.radians(box[k])) for k in ("innerDeg", "outerDeg"))
        t = np.clip((d @ np.array(box["direction"]) - outer) / (inner - outer), 0, 1)[..., None]
        light = light + t * t * (3 - 2 * t) * np.array(box["radiance"])
    return light


def light_world(scene, studio):
    width, height = ENVIRONMENT_PX
    # Cycles: u = 1/2 - atan2(y, x) / 2 pi, v = asin(z) / pi + 1/2, bottom row first.
    around = ((np.arange(width) + 0.5) / width - 0.5) * 2 * np.pi
    above = ((np.arange(height) + 0.5) / height - 0.5) * np.pi
    around, above = np.meshgrid(around, above)
    d = np.stack([np.cos(around) * np.cos(above), -np.sin(around) * np.cos(above), np.sin(above)], -1)
    image = bpy.data.images.new("studio", width, height, float_buffer=True)
    image.colorspace_settings.name = "Non-Color"
    rgba = np.ones((height, width, 4), dtype=np.float32)
    rgba[..., :3] = radiance(studio, d)
    image.pixels.foreach_set(rgba.ravel())
    image.pack()
    world = bpy.data.worlds.new("studio")
    world.use_nodes = True
    nodes = world.node_tree.nodes
    texture = nodes.new("ShaderNodeTexEnvironment")
    texture.image = image
    world.node_tree.links.new(texture.outputs["Color"], nodes["Background"].inputs["Color"])
    world.cycles.sampling_method = "MANUAL"
    world.cycles.sample_map_resolution = 1024
    scene.world = world


def material(item):
    made = bpy.data.materials.new(item["id"])
    made.use_nodes = True
    inputs = made.node_tree.nodes["Principled BSDF"].inputs
    inputs["Base Color"].default_value = (*linear(item["srgb"]), 1)
    inputs["Roughness"].default_value = TOOTH_ROUGHNESS if item["tissue"] == "TOOTH" else ROUGHNESS
    inputs["Specular"].default_value = 0.5
    return made


def matrix(columns):
    return mathutils.Matrix([columns[row::4] for row in range(4)])


def place_meshes(file, handover):
    bpy.ops.import_scene.gltf(filepath=file, merge_vertices=False)
    view = matrix(handover["viewFromWorld"])
    ras = mathutils.Matrix.Diagonal((-1000, -1000, 1000, 1))    # from Blender's reading of glTF
    items = {item["id"]: item for item in handover["items"] if item["opacity"] > 0.99}
    for thing in [o for o in bpy.data.objects]:
        item = items.get(thing.name)
        if thing.type != "MESH" or item is None:
            bpy.data.objects.remove(thing)
            continue
        thing.parent = None
        thing.matrix_world = view @ mathutils.Matrix.Translation(item["offsetMm"]) @ ras
        thing.data.materials.clear()
        thing.data.materials.append(material(item))


def place_camera(scene, handover):
    clip = matrix(handover["clipFromView"])
    data = bpy.data.cameras.new("eye")
    data.clip_end = 10000
    data.sensor_fit = "VERTICAL"
    if clip[3][3] > 0.5:
        data.type = "ORTHO"
        data.ortho_scale = 2 / clip[1][1]
    else:
        data.angle_y = 2 * math.atan(1 / clip[1][1])
    eye = bpy.data.objects.new("eye", data)
    scene.collection.objects.link(eye)
    scene.camera = eye


def settings(scene, handover, samples):
    scene.render.engine = "CYCLES"
    scene.cycles.samples = samples
    scene.cycles.use_adaptive_sampling = True
    scene.cycles.adaptive_threshold = 0.01
    scene.cycles.use_denoising = False
    scene.cycles.max_bounces = BOUNCES
    scene.cycles.diffuse_bounces = BOUNCES
    scene.cycles.glossy_bounces = 2
    scene.cycles.sample_clamp_indirect = 0
    scene.cycles.pixel_filter_type = "BLACKMAN_HARRIS"
    scene.cycles.filter_width = 1.5
    scene.render.film_transparent = True
    scene.render.resolution_x = handover["widthPx"]
    scene.render.resolution_y = handover["heightPx"]
    scene.render.resolution_percentage = 100
    scene.render.image_settings.file_format = "OPEN_EXR"
    scene.render.image_settings.color_mode = "RGBA"
    scene.render.image_settings.color_depth = "32"
    scene.view_settings.view_transform = "Raw"


def png(path, rgba):
    height, width, _ = rgba.shape
    rows = b"".join(b"\0" + rgba[y].tobytes() for y in range(height))

    def chunk(kind, data):
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    with open(path, "wb") as out:
        out.write(b"\x89PNG\r\n\x1a\n")
        out.write(chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 6, 0, 0, 0)))
        out.write(chunk(b"IDAT", zlib.compress(rows, 9)) + chunk(b"IEND", b""))


def main():
    model, handover_file, out, samples = sys.argv[sys.argv.index("--") + 1:]
    with open(handover_file, encoding="utf-8") as text:
        handover = json.load(text)
    bpy.ops.wm.read_factory_settings(use_empty=True)
    scene = bpy.context.scene
    light_world(scene, handover["studio"])
    place_meshes(model, handover)
    place_camera(scene, handover)
    settings(scene, handover, int(samples))
    with tempfile.TemporaryDirectory() as folder:
        scene.render.filepath = os.path.join(folder, "linear.exr")
        bpy.ops.render.render(write_still=True)
        image = bpy.data.images.load(scene.render.filepath)
        rgba = np.empty(len(image.pixels), dtype=np.float32)
        image.pixels.foreach_get(rgba)
    rgba = rgba.reshape(handover["heightPx"], handover["widthPx"], 4)[::-1].astype(np.float64)
    alpha = rgba[..., 3:]
    shown = srgb(filmic(rgba[..., :3] / np.maximum(alpha, 1e-4)))
    bytes_ = np.clip(np.round(np.concatenate([shown, alpha], -1) * 255), 0, 255).astype(np.uint8)
    bytes_[bytes_[..., 3] == 0] = 0
    png(out, bytes_)


main()
