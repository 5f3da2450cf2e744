/** The commands of the annotation editor and their handler. */
@NonNullByDefault
package org.scholion.ui.editor.commands;

import org.eclipse.jdt.annotation.NonNullByDefault;
