/**
 * Copyright (c) 2026 Scholion contributors.
 * 
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * 
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.schema.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Document Label Definition</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A label on a whole document.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.scholion.schema.model.DocumentLabelDefinition#getTagSet <em>Tag Set</em>}</li>
 *   <li>{@link org.scholion.schema.model.DocumentLabelDefinition#isMultiple <em>Multiple</em>}</li>
 * </ul>
 *
 * @see org.scholion.schema.model.SchemaPackage#getDocumentLabelDefinition()
 * @model extendedMetaData="kind='elementOnly' name='documentLabel'"
 * @generated
 */
public interface DocumentLabelDefinition extends TypeDefinition {
	/**
	 * Returns the value of the '<em><b>Tag Set</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The id of the tag set of its values.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Tag Set</em>' attribute.
	 * @see #setTagSet(String)
	 * @see org.scholion.schema.model.SchemaPackage#getDocumentLabelDefinition_TagSet()
	 * @model required="true"
	 *        extendedMetaData="kind='attribute' name='tagSet'"
	 * @generated
	 */
	String getTagSet();

	/**
	 * Sets the value of the '{@link org.scholion.schema.model.DocumentLabelDefinition#getTagSet <em>Tag Set</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Tag Set</em>' attribute.
	 * @see #getTagSet()
	 * @generated
	 */
	void setTagSet(String value);

	/**
	 * Returns the value of the '<em><b>Multiple</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether a document may carry several values.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Multiple</em>' attribute.
	 * @see #setMultiple(boolean)
	 * @see org.scholion.schema.model.SchemaPackage#getDocumentLabelDefinition_Multiple()
	 * @model default="false"
	 *        extendedMetaData="kind='attribute' name='multiple'"
	 * @generated
	 */
	boolean isMultiple();

	/**
	 * Sets the value of the '{@link org.scholion.schema.model.DocumentLabelDefinition#isMultiple <em>Multiple</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Multiple</em>' attribute.
	 * @see #isMultiple()
	 * @generated
	 */
	void setMultiple(boolean value);

} // DocumentLabelDefinition
