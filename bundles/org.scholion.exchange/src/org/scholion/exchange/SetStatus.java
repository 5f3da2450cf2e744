/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange;

import java.util.Optional;

/**
 * How far a set was when it was written.
 *
 * @param word the state's word, such as {@code done}
 * @param reason why it was skipped, or done in spite of errors, if someone said so
 */
public record SetStatus(String word, Optional<String> reason) {}
