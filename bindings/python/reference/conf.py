# SPDX-License-Identifier: MIT
# The reference of the package, made of its docstrings: sphinx-build bindings/python/reference FOLDER
project = "csto"
extensions = ["sphinx.ext.autodoc", "sphinx.ext.napoleon"]
autodoc_default_options = {"members": True, "undoc-members": True, "show-inheritance": True}
autodoc_member_order = "bysource"
autodoc_typehints = "signature"
add_module_names = False
html_theme = "alabaster"
html_theme_options = {"nosidebar": True}
