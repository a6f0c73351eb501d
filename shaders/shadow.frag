#version 410 core
// Only the depth counts.

void main() {
}
