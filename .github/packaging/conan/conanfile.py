# A recipe of the tree that it lies in: conan create .github/packaging/conan --build=missing
import os
import re

from conan import ConanFile
from conan.tools.cmake import CMake, CMakeDeps, CMakeToolchain, cmake_layout
from conan.tools.files import copy, load


class Tokenwatt(ConanFile):
    name = "tokenwatt"
    license = "MIT"
    url = "https://github.com/tokenwatt/tokenwatt"
    homepage = "https://tokenwatt.org/"
    description = "What training and running AI models takes in energy, money, carbon and water, with sources."
    settings = "os", "compiler", "build_type", "arch"
    package_type = "static-library"

    @property
    def _tree(self):
        return os.path.join(self.recipe_folder, "..", "..", "..")

    def set_version(self):
        text = load(self, os.path.join(self._tree, "CMakeLists.txt"))
        self.version = re.search(r"project\(tokenwatt VERSION ([\d.]+)", text).group(1)

    def export_sources(self):
        for pattern in ("CMakeLists.txt", "LICENSE", "core/*", "data/*.json", "web/url.json"):
            copy(self, pattern, self._tree, self.export_sources_folder, excludes="*/node_modules/*")

    def requirements(self):
        self.requires("nlohmann_json/3.11.3")

    def layout(self):
        cmake_layout(self)

    def generate(self):
        CMakeDeps(self).generate()
        toolchain = CMakeToolchain(self)
        toolchain.cache_variables["TOKENWATT_TESTS"] = False
        toolchain.cache_variables["TOKENWATT_INSTALL"] = True
        toolchain.generate()

    def build(self):
        cmake = CMake(self)
        cmake.configure()
        cmake.build()

    def package(self):
        copy(self, "LICENSE", self.source_folder, os.path.join(self.package_folder, "licenses"))
        CMake(self).install()

    def package_info(self):
        self.cpp_info.set_property("cmake_target_name", "tokenwatt::core")
        self.cpp_info.libs = ["tokenwatt_core"]
