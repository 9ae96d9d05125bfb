from django.test import TestCase, override_settings

PLAIN = {"staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"}}


@override_settings(STORAGES=PLAIN)
class CollectionTest(TestCase):
    def test_index_names_the_pieces(self):
        self.assertContains(self.client.get("/"), "Model of a mail boat")

    def test_detail(self):
        self.assertContains(self.client.get("/objects/a-017"), "Lantern room")

    def test_no_such_piece(self):
        self.assertEqual(self.client.get("/objects/z-999").status_code, 404)
