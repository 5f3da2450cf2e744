/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.corpus;

import org.scholion.document.Fragment;

/**
 * A suggestion that a member does not want in a document.
 *
 * @param place the words, in UTF-16 units
 * @param typeId as what they were suggested
 */
public record Dismissal(Fragment place, String typeId) {}
