package org.scholion.ui.editor.editor;

import java.util.Optional;
import org.scholion.schema.TypeColor;

/**
 * One line of a list to choose from.
 *
 * @param label what it is, and what is typed to find it
 * @param detail more about it
 * @param color its chip's colour, if it has one
 * @param action what choosing it does
 */
record Choice(String label, String detail, Optional<TypeColor> color, Runnable action) {}
