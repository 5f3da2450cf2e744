/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.editing.finding;

import java.util.Optional;
import org.scholion.document.rules.Finding;
import org.scholion.text.TextRange;

/**
 * A finding in a document that is open.
 *
 * @param finding what was found
 * @param place where to show it: its own place or, if it has none, that of the first annotation it
 *     points to
 */
public record DocumentProblem(Finding finding, Optional<TextRange> place) {}
